import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/AppLink';
import { PageHeader } from '@/components/PageHeader';
import { Source } from '@/components/Source';
import { DataList } from '@/components/list/DataList';
import { FilterBar, SelectFilter } from '@/components/list/FilterBar';
import { SearchFilter } from '@/components/list/SearchFilter';
import type { Column } from '@/components/list/columns';
import { useListState } from '@/components/list/useListState';
import { useSampleColumn } from '@/components/list/useSampleColumn';
import { EmptyState } from '@/components/states';
import { useNetwork, useSession } from '@/features/account/public';
import { runs } from '@/lib/reach';
import { KINDS, organisationsQuery, type Organisation } from './api';
import { newOrganisationLink, organisationLink } from './links';

export default function OrganisationListPage() {
  const { t } = useTranslation('organisation');
  const list = useListState({ filters: ['kind', 'networkId'], sort: 'name' });
  const queries = useQueryClient();
  const query = useQuery(organisationsQuery(list.query));
  const { networks } = useNetwork();
  const mayAdd = runs(useSession());
  const add = mayAdd && <LinkButton to={newOrganisationLink()}>{t('list.new')}</LinkButton>;
  const sample = useSampleColumn<Organisation>(t('field.sample'));
  const columns: Column<Organisation>[] = [
    { id: 'name', header: t('field.name'), sort: 'name', cell: (row) => row.name },
    { id: 'kind', header: t('field.kind'), sort: 'kind', cell: (row) => t(`kind.${row.kind}`) },
    {
      id: 'website',
      header: t('field.website'),
      cell: (row) => <Source url={row.website} label={row.website?.replace(/^https?:\/\//, '')} />,
      csv: (row) => row.website,
    },
    {
      id: 'sourceUrl',
      header: t('field.sourceUrl'),
      optional: true,
      cell: (row) => <Source url={row.sourceUrl} />,
      csv: (row) => row.sourceUrl,
    },
    sample,
  ];
  return (
    <>
      <PageHeader title={t('list.title')} action={add} />
      <FilterBar list={list} search={<SearchFilter list={list} />}>
        <SelectFilter
          list={list}
          name="kind"
          label={t('field.kind')}
          choices={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
        />
        <SelectFilter
          list={list}
          name="networkId"
          label={t('field.network')}
          choices={networks.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </FilterBar>
      <DataList
        id="organisations"
        label={t('list.title')}
        list={list}
        query={query}
        load={(page) => queries.fetchQuery(organisationsQuery(page))}
        columns={columns}
        rowKey={(row) => row.id}
        rowLink={(row) => organisationLink(row.id)}
        empty={
          <EmptyState title={t('list.empty')} action={add}>
            {t('list.emptyHint')}
          </EmptyState>
        }
      />
    </>
  );
}
