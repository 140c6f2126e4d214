import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/AppLink';
import { PageHeader } from '@/components/PageHeader';
import { DataList } from '@/components/list/DataList';
import { FilterBar, SelectFilter } from '@/components/list/FilterBar';
import { SearchFilter } from '@/components/list/SearchFilter';
import type { Column } from '@/components/list/columns';
import { useListState } from '@/components/list/useListState';
import { useSampleColumn } from '@/components/list/useSampleColumn';
import { EmptyState } from '@/components/states';
import { usePeriodWords } from '@/components/usePeriodWords';
import { useSession } from '@/features/account/public';
import { runsEverything } from '@/lib/reach';
import { useFormat } from '@/lib/i18n/useFormat';
import { KINDS, networksQuery, SECTORS, type Network } from './api';
import { networkLink, newNetworkLink } from './links';

export default function NetworkListPage() {
  const { t } = useTranslation('network');
  const { list: listed } = useFormat();
  const words = usePeriodWords();
  const list = useListState({ filters: ['kind', 'sector'], sort: 'name' });
  const queries = useQueryClient();
  const query = useQuery(networksQuery(list.query));
  const add = runsEverything(useSession()) && (
    <LinkButton to={newNetworkLink()}>{t('list.new')}</LinkButton>
  );
  const period = (row: Network) =>
    words(row.startDate, row.endDate, { from: row.startPrecision, to: row.endPrecision });
  const sectors = (row: Network) => listed(row.sectors.map((sector) => t(`sector.${sector}`)));
  const sample = useSampleColumn<Network>(t('field.sample'));
  const columns: Column<Network>[] = [
    { id: 'name', header: t('field.name'), sort: 'name', cell: (row) => row.name },
    { id: 'fullName', header: t('field.fullName'), optional: true, cell: (row) => row.fullName },
    { id: 'kind', header: t('field.kind'), cell: (row) => t(`kind.${row.kind}`) },
    { id: 'region', header: t('field.region'), cell: (row) => row.region ?? t('national') },
    { id: 'sectors', header: t('field.sectors'), cell: sectors },
    { id: 'period', header: t('field.period'), sort: 'startDate', cell: period },
    {
      id: 'phase',
      header: t('field.phase'),
      optional: true,
      cell: (row) => row.currentPhase?.name,
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
          name="sector"
          label={t('field.sector')}
          choices={SECTORS.map((value) => ({ value, label: t(`sector.${value}`) }))}
        />
      </FilterBar>
      <DataList
        id="networks"
        label={t('list.title')}
        list={list}
        query={query}
        load={(page) => queries.fetchQuery(networksQuery(page))}
        columns={columns}
        rowKey={(row) => row.id}
        rowLink={(row) => networkLink(row.id)}
        empty={
          <EmptyState title={t('list.empty')} action={add}>
            {t('list.emptyHint')}
          </EmptyState>
        }
      />
    </>
  );
}
