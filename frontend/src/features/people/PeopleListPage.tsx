import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Address } from '@/components/Address';
import { PageHeader } from '@/components/PageHeader';
import { DataList } from '@/components/list/DataList';
import { FilterBar, SelectFilter } from '@/components/list/FilterBar';
import { SearchFilter } from '@/components/list/SearchFilter';
import type { Column } from '@/components/list/columns';
import { useListState, type ListState } from '@/components/list/useListState';
import { useSampleColumn } from '@/components/list/useSampleColumn';
import { EmptyState } from '@/components/states';
import { useNetwork, useSession } from '@/features/account/public';
import { organisationChoices } from '@/features/organisation/public';
import { ROLES } from '@/lib/roles';
import { peopleQuery, type Person, type PersonSearch } from './api';
import { InviteButtons } from './InviteButtons';
import { personLink } from './links';
import { manages } from './manages';
import classes from './people.module.css';
import { PeopleTabs } from './PeopleTabs';
import { RoleList } from './RoleList';
import { usePlaceWords } from './usePlaceWords';
import { Who } from './Who';

/** The people I work with, and what each of them does. */
export default function PeopleListPage() {
  const { t } = useTranslation(['people', 'account']);
  const { network } = useNetwork();
  const managing = manages(useSession());
  const list = useListState({ filters: ['role', 'organisationId'], sort: 'surname' });
  const queries = useQueryClient();
  const ask = ({ pageNumber, pageSize, sort }: ListState['query']) =>
    peopleQuery(
      {
        text: list.q || null,
        role: (list.filters.role as PersonSearch['role']) ?? null,
        organisationId: list.filters.organisationId ?? null,
        networkId: network?.id ?? null,
      },
      { pageNumber, pageSize, sort },
    );
  const query = useQuery(ask(list.query));
  const organisations = useQuery(organisationChoices({ networkId: network?.id })).data?.items ?? [];
  const columns = useColumns();
  return (
    <>
      <PageHeader title={t('list.title')} meta={network?.name} action={<InviteButtons />} />
      <PeopleTabs />
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
        load={(page) => queries.fetchQuery(ask(page))}
        columns={columns}
        rowKey={(row) => row.id}
        rowLink={managing ? (row) => personLink(row.id) : undefined}
        empty={
          <EmptyState title={t('list.empty')} action={<InviteButtons />}>
            {t('list.emptyHint')}
          </EmptyState>
        }
      />
    </>
  );
}

function useColumns(): Column<Person>[] {
  const { t } = useTranslation('people');
  const { whole } = usePlaceWords();
  const sample = useSampleColumn<Person>(t('list.sample'));
  return [
    {
      id: 'name',
      header: t('list.name'),
      sort: 'surname',
      cell: (row) => <Who name={row.name} />,
      csv: (row) => row.name,
    },
    {
      id: 'roles',
      header: t('list.roles'),
      cell: (row) => <RoleList given={row.grants} />,
      csv: (row) => [...new Set(row.grants.map(whole))].join(', '),
    },
    {
      id: 'email',
      header: t('field.email'),
      cell: (row) =>
        row.email && (
          <a className={classes.address} href={`mailto:${row.email}`}>
            <Address>{row.email}</Address>
          </a>
        ),
      csv: (row) => row.email,
    },
    sample,
  ];
}
