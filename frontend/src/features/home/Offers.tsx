import IconArmchair from '@tabler/icons-react/dist/esm/icons/IconArmchair.mjs';
import IconGitMerge from '@tabler/icons-react/dist/esm/icons/IconGitMerge.mjs';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { meetingLink } from '@/features/meeting/public';
import { proposalLink } from '@/features/proposal/public';
import { useFormat } from '@/lib/i18n/useFormat';
import { comingMeetingsQuery, proposalsQuery } from './api';
import { Lines, type Line } from './Lines';
import classes from './home.module.css';
import { Part } from './Part';

/** What is held for this person for a while or asked of them, on everybody's home. */
export default function Offers({ guest }: { guest: boolean }) {
  const { t } = useTranslation('asked');
  const { dayAndTimes } = useFormat();
  const seats = useQuery(comingMeetingsQuery({ myRegistration: 'OFFERED' }));
  // A guest has no proposals.
  const ideas = useQuery({
    ...proposalsQuery({ mine: true, status: 'IN_REVIEW' }),
    enabled: !guest,
  });
  const lines: Line[] = [
    ...(seats.data?.items ?? []).map(({ id, title, meetingDate, startAt, endAt }) => ({
      id: `seat-${id}`,
      icon: IconArmchair,
      to: meetingLink(id),
      title: t('offers.seat'),
      text: `${title}, ${dayAndTimes(meetingDate, startAt, endAt)}`,
    })),
    ...(ideas.data?.items ?? []).flatMap(({ id, title, mergeRequest }) =>
      mergeRequest
        ? {
            id: `merge-${id}`,
            icon: IconGitMerge,
            to: proposalLink(id),
            title: t('offers.merge'),
            text: title,
          }
        : [],
    ),
  ];
  if (lines.length === 0) return null;
  return (
    <div className={classes.above}>
      <Part title={t('offers.title')}>
        <Lines label={t('offers.title')} lines={lines} />
      </Part>
    </div>
  );
}
