import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/AppLink';
import { PageHeader } from '@/components/PageHeader';
import { StatusPill } from '@/components/StatusPill';
import { DataList } from '@/components/list/DataList';
import { FilterBar, SelectFilter } from '@/components/list/FilterBar';
import type { Column } from '@/components/list/columns';
import { useListState } from '@/components/list/useListState';
import { csvDate } from '@/lib/csv';
import { EmptyState } from '@/components/states';
import { useFormat } from '@/lib/i18n/useFormat';
import { clientLink, newClientLink } from '../links';
import { clientsQuery } from './api';
import { useGiver } from './useGiver';
import type { Client } from './types';

/** The machines that read by themselves. */
export default function ClientListPage() {
  const { t } = useTranslation(['people', 'status']);
  const list = useListState({ filters: ['status', 'givenByInCharge'], sort: 'name' });
  const queries = useQueryClient();
  const query = useQuery(clientsQuery(list.query));
  const add = <LinkButton to={newClientLink()}>{t('client.new')}</LinkButton>;
  return (
    <>
      <PageHeader title={t('client.title')} meta={t('client.meta')} action={add} />
      <FilterBar list={list}>
        <SelectFilter
          list={list}
          name="status"
          label={t('invitation.status')}
          choices={(['ACTIVE', 'EXPIRED', 'REVOKED'] as const).map((value) => ({
            value,
            label: t(`status:client.${value}`),
          }))}
        />
        <SelectFilter
          list={list}
          name="givenByInCharge"
          label={t('client.giver')}
          choices={[
            { value: 'false', label: t('client.giverLeft') },
            { value: 'true', label: t('client.giverHere') },
          ]}
        />
      </FilterBar>
      <DataList
        id="api-clients"
        label={t('client.title')}
        list={list}
        query={query}
        load={(page) => queries.fetchQuery(clientsQuery(page))}
        columns={useColumns()}
        rowKey={(row) => row.id}
        rowLink={(row) => clientLink(row.id)}
        empty={
          <EmptyState title={t('client.empty')} action={add}>
            {t('client.emptyHint')}
          </EmptyState>
        }
      />
    </>
  );
}

function useColumns(): Column<Client>[] {
  const { t } = useTranslation(['people', 'status']);
  const { date, relative } = useFormat();
  const giver = useGiver();
  return [
    { id: 'name', header: t('client.name'), sort: 'name', cell: (row) => row.name },
    {
      id: 'place',
      header: t('client.place'),
      cell: (row) => (row.network ?? row.organisation)?.name,
    },
    {
      id: 'scopes',
      header: t('client.reads'),
      cell: (row) => t('client.parts', { count: row.scopes.length }),
      csv: (row) => row.scopes.map((scope) => t(`scope.${scope.split(':')[0]!}`)).join(', '),
    },
    {
      id: 'used',
      header: t('client.used'),
      cell: (row) => (row.lastUsedAt ? relative(row.lastUsedAt) : t('client.never')),
      csv: (row) => csvDate(row.lastUsedAt) ?? t('client.never'),
    },
    {
      id: 'expires',
      header: t('client.expires'),
      cell: (row) => date(row.endsOn),
      csv: (row) => csvDate(row.endsOn),
    },
    { id: 'giver', header: t('client.giver'), cell: giver },
    {
      id: 'status',
      header: t('invitation.status'),
      cell: (row) => <StatusPill of="client" status={row.status} />,
      csv: (row) => t(`status:client.${row.status}`),
    },
  ];
}
