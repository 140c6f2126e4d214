import { Switch } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/AppLink';
import { PageHeader } from '@/components/PageHeader';
import { StatusPill } from '@/components/StatusPill';
import type { Column } from '@/components/list/columns';
import { DataList } from '@/components/list/DataList';
import { FilterBar, SelectFilter } from '@/components/list/FilterBar';
import { SearchFilter } from '@/components/list/SearchFilter';
import { useListState, type ListState } from '@/components/list/useListState';
import { csvDate } from '@/lib/csv';
import { EmptyState } from '@/components/states';
import { useNetwork } from '@/features/account/public';
import { partnersQuery } from '@/features/exchange/public';
import { useFormat } from '@/lib/i18n/useFormat';
import { proposalsQuery } from './api';
import { newProposalLink, proposalLink } from './links';
import classes from './proposal.module.css';
import { StateFilter } from './StateFilter';
import type { Proposal } from './types';

/** All ideas of the network: the states as a board, one of them chosen. */
export default function ProposalListPage() {
  const { t } = useTranslation(['proposal', 'status']);
  const { day } = useFormat();
  const { network } = useNetwork();
  const list = useListState({
    filters: ['status', 'organisationId', 'mine'],
    sort: '-submittedAt',
  });
  const base = { networkId: network?.id };
  const queries = useQueryClient();
  const ask = (page: ListState['query']) => proposalsQuery({ ...page, ...base });
  const query = useQuery(ask(list.query));
  const partners = useQuery(partnersQuery(network?.id ?? ''));
  const waits = (p: Proposal) =>
    p.overdue
      ? t('list.silent', { count: p.waitingDays ?? 0 })
      : p.waitingDays !== null && !p.firstReplyAt && p.status === 'SUBMITTED'
        ? t('list.days', { count: p.waitingDays })
        : '';
  const columns: Column<Proposal>[] = [
    { id: 'title', header: t('list.name'), sort: 'title', cell: (p) => p.title },
    {
      id: 'status',
      header: t('list.status'),
      cell: (p) => <StatusPill of="proposal" status={p.status} />,
      csv: (p) => t(`status:proposal.${p.status}`),
    },
    {
      id: 'waits',
      header: t('list.waits'),
      cell: (p) => (p.overdue ? <span className={classes.late}>{waits(p)}</span> : waits(p)),
      csv: waits,
    },
    { id: 'organisation', header: t('list.organisation'), cell: (p) => p.organisation.name },
    {
      id: 'author',
      header: t('list.author'),
      optional: true,
      cell: (p) => p.author?.name ?? t('list.unknown'),
    },
    {
      id: 'submitted',
      header: t('list.submitted'),
      sort: 'submittedAt',
      cell: (p) => (p.submittedAt ? day(p.submittedAt) : '–'),
      csv: (p) => csvDate(p.submittedAt),
    },
    {
      id: 'adoptions',
      header: t('list.adoptions'),
      numeric: true,
      cell: (p) => p.adoptions,
    },
  ];
  const add = <LinkButton to={newProposalLink()}>{t('list.new')}</LinkButton>;
  return (
    <>
      <PageHeader title={t('list.title')} meta={network?.name} action={add} />
      <StateFilter list={list} base={base} />
      <FilterBar list={list} search={<SearchFilter list={list} />}>
        <SelectFilter
          list={list}
          name="organisationId"
          label={t('list.organisation')}
          choices={(partners.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Switch
          size="md"
          className={classes.mine}
          label={t('list.mine')}
          checked={list.filters.mine === 'true'}
          onChange={(event) => list.setFilter('mine', event.currentTarget.checked ? 'true' : null)}
        />
      </FilterBar>
      <DataList
        id="proposals"
        label={t('list.title')}
        list={list}
        query={query}
        load={(page) => queries.fetchQuery(ask(page))}
        columns={columns}
        rowKey={(p) => p.id}
        rowLink={(p) => proposalLink(p.id)}
        empty={
          <EmptyState title={t('list.empty')} action={add}>
            {t('list.emptyHint')}
          </EmptyState>
        }
      />
    </>
  );
}
