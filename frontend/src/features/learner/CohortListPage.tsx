import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/AppLink';
import { PageHeader } from '@/components/PageHeader';
import { StatusPill } from '@/components/StatusPill';
import { DataList } from '@/components/list/DataList';
import { FilterBar, SelectFilter } from '@/components/list/FilterBar';
import type { Column } from '@/components/list/columns';
import { useListState, type ListState } from '@/components/list/useListState';
import { useSampleColumn } from '@/components/list/useSampleColumn';
import { csvDate } from '@/lib/csv';
import { EmptyState } from '@/components/states';
import { useNetwork, useSession } from '@/features/account/public';
import { runs } from '@/lib/reach';
import { useFormat } from '@/lib/i18n/useFormat';
import { COHORT_STATUSES, cohortsQuery, type Cohort } from './cohorts';
import { gateOf } from './gate';
import { cohortLink, newCohortLink } from './links';

export default function CohortListPage() {
  const { t } = useTranslation(['learner', 'status']);
  const { date } = useFormat();
  const { network } = useNetwork();
  const list = useListState({ filters: ['status'], sort: '-startDate' });
  const queries = useQueryClient();
  const ask = (page: ListState['query']) => cohortsQuery(page, network?.id);
  const query = useQuery(ask(list.query));
  const add = runs(useSession()) && <LinkButton to={newCohortLink()}>{t('cohort.new')}</LinkButton>;
  const size = (cohort: Cohort) => {
    const gate = gateOf(cohort);
    if (!gate) return null;
    return t(gate.short > 0 ? 'cohort.sizeShort' : 'cohort.size', { ...gate, count: gate.short });
  };
  const numbers: Column<Cohort>[] = [
    {
      id: 'size',
      header: t('cohort.sizeTitle'),
      cell: size,
      csv: [
        { header: t('size.enrolled'), value: (row) => gateOf(row)?.enrolled },
        { header: t('size.pledged'), value: (row) => gateOf(row)?.pledged },
        { header: t('cohort.minimum'), value: (row) => row.minimumSize },
      ],
    },
    {
      id: 'missing',
      header: t('cohort.missing'),
      numeric: true,
      cell: (row) => (row.status === 'ACTIVE' ? row.counts.missingOutcome : null),
    },
  ];
  const sample = useSampleColumn<Cohort>(t('field.sample'));
  const columns: Column<Cohort>[] = [
    { id: 'name', header: t('cohort.name'), sort: 'name', cell: (row) => row.name },
    {
      id: 'status',
      header: t('field.status'),
      cell: (row) => <StatusPill of="cohort" status={row.status} />,
      csv: (row) => t(`status:cohort.${row.status}`),
    },
    // A reader who is told nothing of any class gets no empty columns.
    ...(query.data?.items.every(({ counts }) => counts.suppressed) ? [] : numbers),
    { id: 'school', header: t('cohort.school'), cell: (row) => row.school.name },
    {
      id: 'start',
      header: t('cohort.start'),
      sort: 'startDate',
      cell: (row) => date(row.startDate),
      csv: (row) => csvDate(row.startDate),
    },
    {
      id: 'end',
      header: t('cohort.end'),
      optional: true,
      cell: (row) => date(row.nominalEndDate),
      csv: (row) => csvDate(row.nominalEndDate),
    },
    sample,
  ];
  return (
    <>
      <PageHeader title={t('cohort.title')} meta={network?.name} action={add} />
      <FilterBar list={list}>
        <SelectFilter
          list={list}
          name="status"
          label={t('field.status')}
          choices={COHORT_STATUSES.map((value) => ({ value, label: t(`status:cohort.${value}`) }))}
        />
      </FilterBar>
      <DataList
        id="cohorts"
        label={t('cohort.title')}
        list={list}
        query={query}
        load={(page) => queries.fetchQuery(ask(page))}
        columns={columns}
        rowKey={(row) => row.id}
        rowLink={(row) => cohortLink(row.id)}
        empty={
          <EmptyState title={t('cohort.empty')} action={add}>
            {t(add ? 'cohort.emptyHint' : 'cohort.emptyOther')}
          </EmptyState>
        }
      />
    </>
  );
}
