import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '@/components/PageHeader';
import { SamplePill } from '@/components/SamplePill';
import { DataList } from '@/components/list/DataList';
import { FilterBar, SelectFilter } from '@/components/list/FilterBar';
import { SearchFilter } from '@/components/list/SearchFilter';
import type { Column } from '@/components/list/columns';
import { useListState } from '@/components/list/useListState';
import { EmptyState } from '@/components/states';
import { useNetwork } from '@/features/account/public';
import { organisationChoices } from '@/features/organisation/public';
import { ROLES } from '@/lib/roles';
import { peopleQuery, type Person, type PersonSearch } from './api';

/** The people I work with, and what each of them does. */
export default function PeoplePage() {
  const { t } = useTranslation(['people', 'account']);
  const { network } = useNetwork();
  const list = useListState({ filters: ['role', 'organisationId'], sort: 'surname' });
  const { pageNumber, pageSize, sort } = list.query;
  const query = useQuery(
    peopleQuery(
      {
        text: list.q || null,
        role: (list.filters.role as PersonSearch['role']) ?? null,
        organisationId: list.filters.organisationId ?? null,
        networkId: network?.id ?? null,
      },
      { pageNumber, pageSize, sort },
    ),
  );
  const organisations = useQuery(organisationChoices({ networkId: network?.id })).data?.items ?? [];
  const roles = ({ grants }: Person) => [
    ...new Set(
      grants.map((grant) => {
        const place = grant.cohort ?? grant.organisation ?? grant.network;
        return [t(`account:role.${grant.role}`), place?.name].filter(Boolean).join(' · ');
      }),
    ),
  ];
  const columns: Column<Person>[] = [
    { id: 'name', header: t('list.name'), sort: 'surname', cell: (row) => row.name },
    {
      id: 'roles',
      header: t('list.roles'),
      cell: (row) => roles(row).map((role) => <div key={role}>{role}</div>),
      csv: (row) => roles(row).join(', '),
    },
    {
      id: 'email',
      header: t('list.email'),
      cell: (row) => row.email && <a href={`mailto:${row.email}`}>{row.email}</a>,
      csv: (row) => row.email,
    },
    {
      id: 'sample',
      header: t('list.sample'),
      optional: true,
      cell: (row) => <SamplePill sample={row.sample} />,
      csv: (row) => (row.sample ? 1 : 0),
    },
  ];
  return (
    <>
      <PageHeader title={t('list.title')} meta={network?.name} />
      <FilterBar list={list} search={<SearchFilter list={list} label={t('list.search')} />}>
        <SelectFilter
          list={list}
          name="role"
          label={t('list.role')}
          choices={ROLES.map((value) => ({ value, label: t(`account:role.${value}`) }))}
        />
        <SelectFilter
          list={list}
          name="organisationId"
          label={t('list.organisation')}
          choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </FilterBar>
      <DataList
        id="people"
        label={t('list.title')}
        list={list}
        query={query}
        columns={columns}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t('list.empty')}>{t('list.emptyHint')}</EmptyState>}
      />
    </>
  );
}
