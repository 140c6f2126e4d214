import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '@/components/PageHeader';
import { Pill } from '@/components/StatusPill';
import { DataList } from '@/components/list/DataList';
import { FilterBar, SelectFilter } from '@/components/list/FilterBar';
import type { Column } from '@/components/list/columns';
import { useListState, type ListState } from '@/components/list/useListState';
import { EmptyState } from '@/components/states';
import { useNetwork } from '@/features/account/public';
import { csvDate } from '@/lib/csv';
import { useFormat } from '@/lib/i18n/useFormat';
import {
  myTaskCountsQuery,
  myTasksQuery,
  networkTaskCountsQuery,
  networkTasksQuery,
  type Task,
} from './api';
import { useTaskWords } from './useTaskWords';

/** Everything that waits: for this person, or for anybody in a network. */
export default function TaskListPage() {
  const { t } = useTranslation('task');
  const { networkId } = useParams({ strict: false }) as { networkId?: string };
  const { network, networks } = useNetwork();
  const queries = useQueryClient();
  const list = useListState({ filters: ['kind'] });
  const place = networkId ? networks.find(({ id }) => id === networkId) : network;
  const tasks = (page: ListState['query']) => {
    const query = { ...page, withTotal: true };
    return networkId
      ? networkTasksQuery(networkId, query)
      : myTasksQuery({ networkId: network?.id, ...query });
  };
  const query = useQuery(tasks(list.query));
  const mine = useQuery({ ...myTaskCountsQuery({ networkId: network?.id }), enabled: !networkId });
  const all = useQuery({ ...networkTaskCountsQuery(networkId ?? ''), enabled: Boolean(networkId) });
  const kinds = (networkId ? all : mine).data ?? [];
  const title = t(networkId ? 'list.network' : 'list.mine');
  return (
    <>
      <PageHeader title={title} meta={place?.name} />
      <FilterBar list={list}>
        <SelectFilter
          list={list}
          name="kind"
          label={t('list.kind')}
          choices={kinds.map((one) => ({ value: one.kind, label: one.title }))}
        />
      </FilterBar>
      <DataList
        id={networkId ? 'network-tasks' : 'tasks'}
        label={title}
        list={list}
        query={query}
        load={(page) => queries.fetchQuery(tasks(page))}
        columns={useColumns(Boolean(networkId))}
        rowKey={(row) => row.id}
        rowLink={(row) => row.link}
        empty={<EmptyState title={t('none')} />}
      />
    </>
  );
}

function useColumns(network: boolean): Column<Task>[] {
  const { t } = useTranslation('task');
  const { day } = useFormat();
  const { thing, waitsFor } = useTaskWords({ own: !network });
  const whose = {
    id: 'waitsFor',
    header: t('list.waitsFor'),
    cell: ({ waitsFor: party, organisation, person }: Task) =>
      organisation?.name ?? (party === 'PERSON' ? person?.name : null) ?? waitsFor(party),
  };
  return [
    { id: 'title', header: t('list.what'), cell: ({ title }) => title },
    { id: 'text', header: t('list.about'), cell: thing },
    ...(network ? [whose] : []),
    {
      id: 'dueDate',
      header: t('list.due'),
      sort: 'dueDate',
      // Nothing at all without a day, so that a phone shows no name of nothing.
      cell: ({ dueDate, urgency }) =>
        dueDate && (
          <>
            {day(dueDate)} {urgency === 'OVERDUE' && <Pill tone="stop">{t('overdue')}</Pill>}
          </>
        ),
      csv: ({ dueDate }) => csvDate(dueDate),
    },
    {
      id: 'askedAt',
      header: t('list.since'),
      sort: 'askedAt',
      cell: ({ askedAt }) => askedAt && day(askedAt),
      csv: ({ askedAt }) => csvDate(askedAt),
    },
  ];
}
