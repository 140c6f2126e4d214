import { useTranslation } from 'react-i18next';
import { BigNumber } from '@/components/BigNumber';
import { useFormat } from '@/lib/i18n/useFormat';
import { told } from '@/lib/told';
import classes from './round.module.css';
import type { Round } from '../data/types';

/** The round in four figures; how many learners there are is for who runs it. */
export function RoundCounts({ round }: { round: Round }) {
  const { t } = useTranslation(['round', 'exchange']);
  const { number } = useFormat();
  const { seats, hosts, places } = round.counts;
  const people = told(round.counts);
  const of = (total: number) => t('exchange:count.of', { total: number(total) });
  return (
    <div className={classes.counts}>
      <BigNumber
        label={t('count.seats')}
        value={number(seats)}
        rest={
          people &&
          t('count.forLearners', { count: people.learners, total: number(people.learners) })
        }
      />
      <BigNumber
        label={t('count.hosts')}
        value={number(hosts)}
        rest={t('count.places', { count: places, total: number(places) })}
      />
      {people && (
        <BigNumber
          label={t('count.wishes')}
          value={number(people.wishes)}
          rest={of(people.learners)}
        />
      )}
      {people && round.publishedAt && (
        <BigNumber
          label={t('count.internships')}
          value={number(people.internships)}
          rest={of(people.learners)}
        />
      )}
    </div>
  );
}
