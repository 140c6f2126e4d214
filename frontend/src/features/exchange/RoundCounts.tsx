import { useTranslation } from 'react-i18next';
import { BigNumber } from '@/components/BigNumber';
import { useFormat } from '@/lib/i18n/useFormat';
import classes from './exchange.module.css';
import type { Round } from './types';

/** The round in four figures. */
export function RoundCounts({ round }: { round: Round }) {
  const { t } = useTranslation('exchange');
  const { number } = useFormat();
  const { learners, wishes, seats, hosts, internships, places } = round.counts;
  const of = (total: number) => t('count.of', { total: number(total) });
  return (
    <div className={classes.counts}>
      <BigNumber
        label={t('count.seats')}
        value={number(seats)}
        rest={t('count.forLearners', { count: learners, total: number(learners) })}
      />
      <BigNumber
        label={t('count.hosts')}
        value={number(hosts)}
        rest={t('count.places', { count: places, total: number(places) })}
      />
      <BigNumber label={t('count.wishes')} value={number(wishes)} rest={of(learners)} />
      {round.publishedAt && (
        <BigNumber label={t('count.internships')} value={number(internships)} rest={of(learners)} />
      )}
    </div>
  );
}
