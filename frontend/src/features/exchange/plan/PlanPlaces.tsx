import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card';
import { PageSkeleton } from '@/components/PageSkeleton';
import { ErrorState } from '@/components/states';
import { DownloadCsv } from '@/components/list/DownloadCsv';
import { csvDate } from '@/lib/csv';
import { useFormat } from '@/lib/i18n/useFormat';
import { planPlacesQuery } from '../data/plan-api';
import { SideBySide } from './SideBySide';
import type { Plan, Round } from '../data/types';

/** How full each place is, who looks after how many, and why it is not fuller. */
export function PlanPlaces({ round, plan }: { round: Round; plan: Plan }) {
  const { t } = useTranslation(['plan', 'exchange']);
  const { number, period, date } = useFormat();
  const query = useQuery(planPlacesQuery(round.id, plan.id));
  if (query.isPending) return <PageSkeleton />;
  if (query.isError)
    return <ErrorState heading="h2" error={query.error} retry={() => void query.refetch()} />;
  if (query.data.length === 0) return null;
  const head = [
    t('planPlaces.host'),
    t('planPlaces.when'),
    t('planPlaces.taken'),
    t('planPlaces.load'),
    t('planPlaces.why'),
  ];
  const rows = query.data.map((row) => ({
    key: row.place.id,
    cells: [
      `${row.host.name}, ${row.place.ward}`,
      period(row.startDate, row.endDate),
      t('exchange:seats.of', { placed: row.placed, seats: row.seats }),
      row.supervisors > 0 ? number(row.placed / row.supervisors) : '–',
      row.reason,
    ],
  }));
  return (
    <Card
      title={t('planPlaces.title')}
      aside={
        <DownloadCsv
          title={t('planPlaces.title')}
          rows={() => [
            [
              t('seats.host'),
              t('exchange:placeForm.ward'),
              t('exchange:placeForm.start'),
              t('exchange:placeForm.end'),
              t('exchange:seats.placed'),
              t('seats.seats'),
              t('planPlaces.load'),
              t('planPlaces.why'),
            ],
            ...query.data.map((row) => [
              row.host.name,
              row.place.ward,
              csvDate(row.startDate),
              csvDate(row.endDate),
              row.placed,
              row.seats,
              row.supervisors > 0 ? row.placed / row.supervisors : null,
              row.reason,
            ]),
          ]}
        />
      }
    >
      <SideBySide stacks label={t('planPlaces.title')} head={head} rows={rows} />
      <p className="small muted">
        {t('planPlaces.note', {
          count: rows.length,
          number: number(rows.length),
          round: round.name,
          date: date(plan.createdAt),
        })}
      </p>
    </Card>
  );
}
