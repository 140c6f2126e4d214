import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Pill, StatusPill } from '@/components/StatusPill';
import type { Column } from '@/components/list/columns';
import { DataList } from '@/components/list/DataList';
import { FilterBar, SelectFilter } from '@/components/list/FilterBar';
import { useListState, type ListState } from '@/components/list/useListState';
import { csvDate } from '@/lib/csv';
import { EmptyState } from '@/components/states';
import { useNetwork } from '@/features/account/public';
import { useFormat } from '@/lib/i18n/useFormat';
import { today } from '@/lib/today';
import { partnersQuery } from '../data/choices-api';
import { internshipsQuery } from '../data/internship-api';
import { internshipLink } from '../data/links';
import { tones } from '../data/status';
import type { Internship } from '../data/types';
import { shownAs } from './internship-state';

interface Props {
  /** What every row has in common: sent along, and no filter of its own. */
  fixed: Record<string, string | undefined>;
  without?: string[];
}

/** Who goes from where to where, when, and how it stands. */
export function InternshipTable({ fixed, without = [] }: Props) {
  const { t } = useTranslation(['internship', 'exchange', 'status']);
  const { period } = useFormat();
  const { network } = useNetwork();
  const list = useListState({
    filters: ['status', 'hostOrganisationId', 'homeOrganisationId'],
    // Of one round all are near; across rounds the latest matter most.
    sort: fixed.roundId ? 'plannedStartDate' : '-plannedStartDate',
  });
  const queries = useQueryClient();
  const ask = (page: ListState['query']) => internshipsQuery({ ...page, ...fixed });
  const query = useQuery(ask(list.query));
  const partners = useQuery(partnersQuery(network?.id ?? ''));
  const places = (partners.data ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const columns: Column<Internship>[] = [
    { id: 'learner', header: t('internships.learner'), cell: (i) => i.learner.name },
    {
      id: 'when',
      header: t('internships.when'),
      sort: 'plannedStartDate',
      cell: (i) => period(i.plannedStartDate, i.plannedEndDate),
      csv: [
        { header: t('exchange:placeForm.start'), value: (i) => csvDate(i.plannedStartDate) },
        { header: t('exchange:placeForm.end'), value: (i) => csvDate(i.plannedEndDate) },
      ],
    },
    { id: 'home', header: t('internships.home'), cell: (i) => i.home.name },
    {
      id: 'host',
      header: t('internships.host'),
      cell: (i) => (
        <>
          {i.host.name} <span className="small muted">{i.place.ward}</span>
        </>
      ),
      csv: (i) => `${i.host.name}, ${i.place.ward}`,
    },
    {
      id: 'status',
      header: t('internships.status'),
      cell: (i) => <StatusPill of="internship" status={shownAs(i, today())} />,
      csv: (i) => t(`status:internship.${shownAs(i, today())}`),
    },
    {
      id: 'reflection',
      header: t('internships.reflection'),
      cell: (i) =>
        i.reflection?.submittedAt ? <Pill tone="ok">{t('internships.written')}</Pill> : '–',
      csv: (i) => csvDate(i.reflection?.submittedAt),
    },
    { id: 'round', header: t('internships.round'), optional: true, cell: (i) => i.round.name },
  ];
  return (
    <>
      <FilterBar list={list}>
        <SelectFilter
          list={list}
          name="status"
          label={t('internships.status')}
          choices={Object.keys(tones.internship)
            .filter((value) => value !== 'OVER')
            .map((value) => ({ value, label: t(`status:internship.${value}`) }))}
        />
        {!fixed.homeOrganisationId && (
          <SelectFilter
            list={list}
            name="homeOrganisationId"
            label={t('internships.home')}
            choices={places}
          />
        )}
        {!fixed.hostOrganisationId && (
          <SelectFilter
            list={list}
            name="hostOrganisationId"
            label={t('internships.host')}
            choices={places}
          />
        )}
      </FilterBar>
      <DataList
        id="exchange-internships"
        label={t('exchange:internships.title')}
        list={list}
        query={query}
        load={(page) => queries.fetchQuery(ask(page))}
        columns={columns.filter(({ id }) => !without.includes(id))}
        rowKey={(i) => i.id}
        rowLink={(i) => internshipLink(i.id)}
        empty={<EmptyState title={t('internships.empty')}>{t('internships.emptyHint')}</EmptyState>}
      />
    </>
  );
}
