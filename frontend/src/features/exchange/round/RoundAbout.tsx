import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Card, Columns } from '@/components/Card';
import { FactList } from '@/components/FactList';
import { History } from '@/components/History';
import { Loaded } from '@/components/Loaded';
import { useFormat } from '@/lib/i18n/useFormat';
import { roundTransitionsQuery } from '../data/api';
import classes from '../parts/parts.module.css';
import type { Round } from '../data/types';

/** What was agreed for this round, and what happened to it. */
export function RoundAbout({ round }: { round: Round }) {
  const { t } = useTranslation(['round', 'exchange']);
  const { period, day, date } = useFormat();
  const steps = useQuery(roundTransitionsQuery(round.id));
  return (
    <Columns>
      <Card title={t('about.title')}>
        <FactList
          facts={[
            {
              term: t('about.cohorts'),
              value: round.cohorts.map(({ name }) => name).join(', '),
            },
            {
              term: t('about.period'),
              value: period(round.periodStartDate, round.periodEndDate),
            },
            {
              term: t('about.participation'),
              value: t(`participation.${round.participation}`),
            },
            {
              term: t('about.offerDeadline'),
              value: round.offerDeadlineDate && day(round.offerDeadlineDate),
            },
            {
              term: t('about.deadline'),
              value: round.wishDeadlineDate && day(round.wishDeadlineDate),
            },
          ]}
        />
        <h3 className={classes.later}>{t('about.how')}</h3>
        <p className={classes.prose}>{t('about.howText')}</p>
        <p className="small">
          {t('about.fixed', { date: date(round.lotteryCommittedAt) })}
          {round.earlierSeeds.map(({ replacedAt }) => (
            <span key={replacedAt}> {t('about.fixedAgain', { date: date(replacedAt) })}</span>
          ))}
        </p>
        {round.guidance && (
          <>
            <h3 className={classes.later}>{t('about.guidance')}</h3>
            <p className={classes.prose}>{round.guidance}</p>
          </>
        )}
      </Card>
      <Card title={t('exchange:about.history')}>
        <Loaded query={steps}>{({ history }) => <History of="round" entries={history} />}</Loaded>
      </Card>
    </Columns>
  );
}
