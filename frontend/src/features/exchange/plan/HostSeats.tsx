import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ChartFrame } from '@/components/charts/ChartFrame';
import { useFormat } from '@/lib/i18n/useFormat';
import classes from './plan.module.css';
import { roundPlacesQuery } from '../data/plan-api';
import { placedNow } from './present';
import type { Plan, Round } from '../data/types';

/** Seats and load per host: one square per seat while they fit, filled when somebody comes, as far as told. */
export function HostSeats({ plan, round }: { plan: Plan; round: Round }) {
  const { t } = useTranslation(['plan', 'exchange']);
  const { number, date } = useFormat();
  const live = round.publishedPlanId === plan.id && round.may?.includes('READ_PLANS') === true;
  const places = useQuery({ ...roundPlacesQuery(round.id), enabled: live });
  // Another part of the page may have asked for the places: of a draft nobody is there yet.
  const now = live ? places.data : undefined;
  const hosts = now ? placedNow(plan.hosts, now) : plan.hosts;
  const most = Math.max(1, ...hosts.map(({ seats }) => seats));
  const rows = [
    [t('seats.host'), t('exchange:seats.placed'), t('seats.seats')],
    ...hosts.map(({ organisation, placed, seats }) => [organisation.name, placed, seats]),
  ];
  const hidden = hosts.some(({ placed }) => placed === null);
  const total = hosts.reduce((sum, { seats }) => sum + seats, 0);
  return (
    <ChartFrame
      title={t('seats.title')}
      fileTitle={`${round.name} ${t('seats.title')}`}
      rows={rows}
      note={t(hidden ? 'seats.hidden' : now ? 'seats.now' : 'seats.note', {
        count: total,
        number: number(total),
        round: round.name,
        date: date(plan.createdAt),
      })}
    >
      <ul className={classes.seats}>
        {hosts.map(({ organisation, placed, seats }) => (
          <li key={organisation.id}>
            <span>{organisation.name}</span>
            <svg
              aria-hidden
              className={classes.seatRow}
              viewBox={`0 0 ${most * 14} 14`}
              preserveAspectRatio="xMinYMid meet"
            >
              {Array.from({ length: seats }, (_, seat) => (
                <rect
                  key={seat}
                  x={seat * 14 + 1}
                  y={1.5}
                  width={11}
                  height={11}
                  rx={3.5}
                  data-taken={(placed !== null && seat < placed) || undefined}
                />
              ))}
            </svg>
            <span className="num">
              {placed === null
                ? t('exchange:seats.only', { count: seats })
                : t('exchange:seats.of', { placed, seats })}
            </span>
          </li>
        ))}
      </ul>
    </ChartFrame>
  );
}
