import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/AppLink';
import { Card } from '@/components/Card';
import { FactList } from '@/components/FactList';
import { StatusPill } from '@/components/StatusPill';
import { StackedBar } from '@/components/charts/StackedBar';
import { roundLink } from '@/features/exchange/public';
import { useFormat } from '@/lib/i18n/useFormat';
import { told } from '@/lib/told';
import classes from './home.module.css';
import type { Round } from './types';

/** While wishes still come in; after that they say nothing any more. */
const COLLECTS = ['DRAFT', 'OPEN', 'PLANNING'];

/** A round at work: how far it is, its next date, and what to do with it. */
export function RoundCard({ round }: { round: Round }) {
  const { t } = useTranslation('asked');
  const { day, period, number } = useFormat();
  const { seats } = round.counts;
  const people = told(round.counts);
  const collects = COLLECTS.includes(round.status);
  return (
    <Card title={round.name} aside={<StatusPill of="round" status={round.status} />}>
      {people && collects && (
        <StackedBar
          shares={[
            { label: t('round.given'), count: people.wishes, tone: 'ok' },
            {
              label: t('round.missing'),
              count: Math.max(0, people.learners - people.wishes),
              tone: 'wait',
            },
          ]}
        />
      )}
      <div className={classes.facts}>
        <FactList
          facts={[
            {
              term: t('round.period'),
              value: period(round.periodStartDate, round.periodEndDate),
            },
            {
              term: t('round.seats'),
              value: people
                ? t('round.seatsFor', { seats: number(seats), learners: number(people.learners) })
                : number(seats),
            },
            {
              term: t('round.deadline'),
              value: collects && round.wishDeadlineDate && day(round.wishDeadlineDate),
              optional: true,
            },
          ]}
        />
      </div>
      <LinkButton to={roundLink(round.id)} mt="md">
        {t(`round.action.${round.status}`)}
      </LinkButton>
    </Card>
  );
}
