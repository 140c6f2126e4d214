import { useTranslation } from 'react-i18next';
import { StatusPill } from '@/components/StatusPill';
import type { Column } from '@/components/list/columns';
import { useSampleColumn } from '@/components/list/useSampleColumn';
import { csvDate } from '@/lib/csv';
import { useFormat } from '@/lib/i18n/useFormat';
import type { Learner } from './api';

/** What a list of learners can show. */
export function useLearnerColumns(): Column<Learner>[] {
  const { t } = useTranslation(['learner', 'status']);
  const { date } = useFormat();
  const sample = useSampleColumn<Learner>(t('field.sample'));
  return [
    { id: 'name', header: t('learner.name'), sort: 'surname', cell: (row) => row.name },
    {
      id: 'status',
      header: t('field.status'),
      sort: 'status',
      cell: (row) => <StatusPill of="learner" status={row.status} />,
      csv: (row) => t(`status:learner.${row.status}`),
    },
    {
      id: 'cohort',
      header: t('learner.cohort'),
      sort: 'cohort',
      cell: (row) => row.cohort?.name ?? t('cohort.none'),
    },
    { id: 'employer', header: t('learner.employer'), cell: (row) => row.employer.name },
    {
      id: 'supervisor',
      header: t('learner.supervisor'),
      cell: (row) => row.supervisor?.name ?? t('learner.noSupervisor'),
    },
    {
      id: 'activeFrom',
      header: t('learner.activeFrom'),
      sort: 'activeFromDate',
      cell: (row) => row.activeFromDate && date(row.activeFromDate),
      csv: (row) => csvDate(row.activeFromDate),
    },
    {
      id: 'hours',
      header: t('learner.hours'),
      numeric: true,
      optional: true,
      cell: (row) => row.contractHoursPerWeek,
    },
    {
      id: 'reason',
      header: t('learner.reason'),
      optional: true,
      cell: (row) => row.dropoutReason?.label,
    },
    sample,
  ];
}
