import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '@/components/PageHeader';
import { StatusPill } from '@/components/StatusPill';
import { DataList } from '@/components/list/DataList';
import { FilterBar, SelectFilter } from '@/components/list/FilterBar';
import type { Column } from '@/components/list/columns';
import { useListState } from '@/components/list/useListState';
import { csvDate } from '@/lib/csv';
import { EmptyState } from '@/components/states';
import { useFormat } from '@/lib/i18n/useFormat';
import { today } from '@/lib/today';
import { dataRequestLink } from '../links';
import classes from '../privacy.module.css';
import { REQUEST_STATUSES, type DataRequest } from '../types';
import { requestsQuery } from './api';
import { answerBefore } from './deadline';

/** What people ask about their data, and by when they must have an answer. */
export default function DataRequestListPage() {
  const { t } = useTranslation(['privacy', 'status']);
  const list = useListState({ filters: ['status'], sort: '-createdAt' });
  const queries = useQueryClient();
  const query = useQuery(requestsQuery(list.query));
  return (
    <>
      <PageHeader title={t('request.title')} meta={t('request.meta')} />
      <FilterBar list={list}>
        <SelectFilter
          list={list}
          name="status"
          label={t('request.status')}
          choices={REQUEST_STATUSES.map((value) => ({
            value,
            label: t(`status:request.${value}`),
          }))}
        />
      </FilterBar>
      <DataList
        id="data-requests"
        label={t('request.title')}
        list={list}
        query={query}
        load={(page) => queries.fetchQuery(requestsQuery(page))}
        columns={useColumns()}
        rowKey={(row) => row.id}
        rowLink={(row) => dataRequestLink(row.id)}
        empty={<EmptyState title={t('request.empty')}>{t('request.emptyHint')}</EmptyState>}
      />
    </>
  );
}

function useColumns(): Column<DataRequest>[] {
  const { t } = useTranslation(['privacy', 'status']);
  const { day } = useFormat();
  return [
    { id: 'person', header: t('request.person'), cell: (row) => row.person.name },
    { id: 'kind', header: t('request.asks'), cell: (row) => t(`asks.${row.kind}`) },
    {
      id: 'asked',
      header: t('request.asked'),
      sort: 'createdAt',
      cell: (row) => day(row.createdAt),
      csv: (row) => csvDate(row.createdAt),
    },
    {
      id: 'before',
      header: t('request.before'),
      cell: (row) =>
        row.status === 'OPEN' && (
          <span className={answerBefore(row) < today() ? classes.late : undefined}>
            {day(answerBefore(row))}
          </span>
        ),
      csv: (row) => (row.status === 'OPEN' ? csvDate(answerBefore(row)) : null),
    },
    {
      id: 'status',
      header: t('request.status'),
      sort: 'status',
      cell: (row) => <StatusPill of="request" status={row.status} />,
      csv: (row) => t(`status:request.${row.status}`),
    },
  ];
}
