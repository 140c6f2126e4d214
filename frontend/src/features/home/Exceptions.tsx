import IconBulb from '@tabler/icons-react/dist/esm/icons/IconBulb.mjs';
import IconDoorOff from '@tabler/icons-react/dist/esm/icons/IconDoorOff.mjs';
import IconUserQuestion from '@tabler/icons-react/dist/esm/icons/IconUserQuestion.mjs';
import IconUsersMinus from '@tabler/icons-react/dist/esm/icons/IconUsersMinus.mjs';
import { useTranslation } from 'react-i18next';
import { internshipLink } from '@/features/exchange/public';
import { cohortLink, learnerLink } from '@/features/learner/public';
import { proposalLink } from '@/features/proposal/public';
import { useFormat } from '@/lib/i18n/useFormat';
import { exceptionsOf, type Exception } from './exceptions';
import classes from './home.module.css';
import { Lines, type Line } from './Lines';
import { Part } from './Part';

/** Exceptions first: what needs somebody now. */
export function Exceptions(known: Parameters<typeof exceptionsOf>[0]) {
  const { t } = useTranslation('asked');
  const { day } = useFormat();
  const lineOf = (found: Exception): Line => {
    const { count } = found;
    const context = found.more ? 'more' : undefined;
    switch (found.kind) {
      case 'declined': {
        const { id, host, learner } = found.internship;
        return {
          id,
          icon: IconDoorOff,
          to: internshipLink(id),
          title: t('exception.declined', { host: host.name, count, context }),
          text: t('exception.declinedHint', { name: learner.name, count }),
        };
      }
      case 'cohort':
        return {
          id: found.cohort.id,
          icon: IconUsersMinus,
          to: cohortLink(found.cohort.id),
          title: t('exception.cohort', { name: found.cohort.name, count }),
          text: t('exception.cohortHint', {
            minimum: found.cohort.minimumSize,
            date: day(found.cohort.decisionDate ?? found.cohort.startDate),
          }),
        };
      case 'supervisor':
        return {
          id: found.learner.id,
          icon: IconUserQuestion,
          to: learnerLink(found.learner.id),
          title: t('exception.supervisor', { count, context }),
          text: t('exception.supervisorHint', {
            name: found.learner.name,
            employer: found.learner.employer.name,
            count,
          }),
        };
      case 'proposal':
        return {
          id: found.proposal.id,
          icon: IconBulb,
          to: proposalLink(found.proposal.id),
          title: t('exception.proposal', { count, context }),
          text: t('exception.proposalHint', {
            title: found.proposal.title,
            organisation: found.proposal.organisation.name,
            count: found.proposal.waitingDays ?? 0,
          }),
        };
    }
  };
  const found = exceptionsOf(known);
  return (
    <Part title={t('exception.title')}>
      {found.length === 0 && (
        <p className={classes.calm}>
          {t('exception.none', { context: known.more?.length ? 'more' : undefined })}
        </p>
      )}
      <Lines label={t('exception.title')} lines={found.map(lineOf)} />
    </Part>
  );
}
