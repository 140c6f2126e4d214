import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/AppLink';
import { PageHeader } from '@/components/PageHeader';
import { StatusPill } from '@/components/StatusPill';
import type { Column } from '@/components/list/columns';
import { DataList } from '@/components/list/DataList';
import { FilterBar, SelectFilter } from '@/components/list/FilterBar';
import { useSampleColumn } from '@/components/list/useSampleColumn';
import { useListState, type ListState } from '@/components/list/useListState';
import { csvDate } from '@/lib/csv';
import { EmptyState } from '@/components/states';
import { useMe, useNetwork } from '@/features/account/public';
import { runs } from '@/lib/reach';
import { useFormat } from '@/lib/i18n/useFormat';
import { roundsQuery } from '../data/api';
import { newRoundLink, roundLink } from '../data/links';
import { ROUND_STEPS } from './round-state';
import type { Round } from '../data/types';

export default function RoundListPage() {
  const { t } = useTranslation(['round', 'exchange', 'status']);
  const { period, day, number } = useFormat();
  const { network } = useNetwork();
  const me = useMe();
  const list = useListState({ filters: ['status'], sort: '-periodStartDate' });
  const queries = useQueryClient();
  const ask = (page: ListState['query']) => roundsQuery({ ...page, networkId: network?.id });
  const query = useQuery(ask(list.query));
  const own = network !== null && runs(me, network.id);
  const add = own && <LinkButton to={newRoundLink()}>{t('rounds.new')}</LinkButton>;
  const learners: Column<Round> = {
    id: 'learners',
    header: t('rounds.learners'),
    numeric: true,
    cell: (r) => r.counts.learners !== null && number(r.counts.learners),
    csv: (r) => r.counts.learners,
  };
  const sample = useSampleColumn<Round>(t('exchange:sample'));
  const columns: Column<Round>[] = [
    { id: 'name', header: t('rounds.name'), sort: 'name', cell: (r) => r.name },
    {
      id: 'status',
      header: t('rounds.status'),
      cell: (r) => <StatusPill of="round" status={r.status} />,
      csv: (r) => t(`status:round.${r.status}`),
    },
    {
      id: 'period',
      header: t('rounds.period'),
      sort: 'periodStartDate',
      cell: (r) => period(r.periodStartDate, r.periodEndDate),
      csv: [
        { header: t('exchange:placeForm.start'), value: (r) => csvDate(r.periodStartDate) },
        { header: t('exchange:placeForm.end'), value: (r) => csvDate(r.periodEndDate) },
      ],
    },
    ...(own ? [learners] : []),
    {
      id: 'seats',
      header: t('rounds.seats'),
      numeric: true,
      cell: (r) => number(r.counts.seats),
      csv: (r) => r.counts.seats,
    },
    {
      id: 'deadline',
      header: t('rounds.deadline'),
      cell: (r) => (r.wishDeadlineDate ? day(r.wishDeadlineDate) : '–'),
      csv: (r) => csvDate(r.wishDeadlineDate),
    },
    sample,
  ];
  return (
    <>
      <PageHeader title={t('rounds.title')} meta={network?.name} action={add || undefined} />
      <FilterBar list={list}>
        <SelectFilter
          list={list}
          name="status"
          label={t('rounds.status')}
          choices={ROUND_STEPS.map((value) => ({ value, label: t(`status:round.${value}`) }))}
        />
      </FilterBar>
      <DataList
        id="exchange-rounds"
        label={t('rounds.title')}
        list={list}
        query={query}
        load={(page) => queries.fetchQuery(ask(page))}
        columns={columns}
        rowKey={(r) => r.id}
        rowLink={(r) => roundLink(r.id)}
        empty={
          <EmptyState title={t('rounds.empty')} action={add}>
            {t('rounds.emptyHint')}
          </EmptyState>
        }
      />
    </>
  );
}
