import IconCalendarQuestion from '@tabler/icons-react/dist/esm/icons/IconCalendarQuestion.mjs';
import IconHandStop from '@tabler/icons-react/dist/esm/icons/IconHandStop.mjs';
import IconHeartHandshake from '@tabler/icons-react/dist/esm/icons/IconHeartHandshake.mjs';
import IconMessageQuestion from '@tabler/icons-react/dist/esm/icons/IconMessageQuestion.mjs';
import IconMessages from '@tabler/icons-react/dist/esm/icons/IconMessages.mjs';
import IconPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs';
import { useTranslation } from 'react-i18next';
import { meetingLink } from '@/features/meeting/public';
import {
  agreementChanged,
  internshipLink,
  reflectionLink,
  wishLink,
} from '@/features/exchange/public';
import { proposalLink } from '@/features/proposal/public';
import { useFormat } from '@/lib/i18n/useFormat';
import classes from './home.module.css';
import { Lines, type Line } from './Lines';
import type { Waiting } from './next';

/** What only you can do now. */
export function WaitingLines({ waiting }: { waiting: Waiting[] }) {
  const { t } = useTranslation('home');
  const { day, dayAndTimes, period } = useFormat();
  const lineOf = (item: Waiting): Line => {
    switch (item.kind) {
      case 'wish': {
        const deadline = item.round.wishDeadlineDate;
        return {
          id: item.round.id,
          icon: IconHandStop,
          to: wishLink(item.round.id, item.learnerId),
          title: t('waiting.wish'),
          text: deadline
            ? t('waiting.wishBefore', { round: item.round.name, date: day(deadline) })
            : item.round.name,
        };
      }
      case 'reflection': {
        const { id, host, plannedStartDate, plannedEndDate } = item.internship;
        return {
          id: `reflect-${id}`,
          icon: IconPencil,
          to: reflectionLink(id),
          title: t('waiting.reflection'),
          text: t('waiting.reflectionAt', {
            host: host.name,
            period: period(plannedStartDate, plannedEndDate),
          }),
        };
      }
      case 'withheld':
        return {
          id: `withheld-${item.internship.id}`,
          icon: IconPencil,
          to: reflectionLink(item.internship.id),
          title: t('waiting.withheld'),
          text: t('waiting.withheldAt', { host: item.internship.host.name }),
        };
      case 'answer':
        return {
          id: `answer-${item.internship.id}`,
          icon: IconMessages,
          to: reflectionLink(item.internship.id),
          title: t('waiting.answer', { count: item.internship.reflection?.newMessages ?? 0 }),
          text: t('waiting.answerAt', { host: item.internship.host.name }),
        };
      case 'agree': {
        const { id, host, plannedStartDate, plannedEndDate } = item.internship;
        return {
          id: `agree-${id}`,
          icon: IconHeartHandshake,
          to: internshipLink(id),
          title: t(`waiting.${agreementChanged(item.internship) ? 'changed' : 'agree'}`, {
            host: host.name,
          }),
          text: period(plannedStartDate, plannedEndDate),
        };
      }
      case 'invitation': {
        const { id, title, meetingDate, startAt, endAt } = item.meeting;
        return {
          id,
          icon: IconCalendarQuestion,
          to: meetingLink(id),
          title: t('waiting.invitation'),
          text: `${title}, ${dayAndTimes(meetingDate, startAt, endAt)}`,
        };
      }
      case 'question':
        return {
          id: item.proposal.id,
          icon: IconMessageQuestion,
          to: proposalLink(item.proposal.id),
          title: t('waiting.question'),
          text: item.proposal.title,
        };
    }
  };
  if (waiting.length === 0) return <p className={classes.calm}>{t('waiting.none')}</p>;
  return <Lines label={t('waiting.title')} lines={waiting.map(lineOf)} />;
}
