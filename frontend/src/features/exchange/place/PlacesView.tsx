import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/AppLink';
import { Pill, StatusPill } from '@/components/StatusPill';
import type { Column } from '@/components/list/columns';
import { DataList } from '@/components/list/DataList';
import { FilterBar, SelectFilter } from '@/components/list/FilterBar';
import { useListState } from '@/components/list/useListState';
import { csvDate } from '@/lib/csv';
import { EmptyState } from '@/components/states';
import { useFormat } from '@/lib/i18n/useFormat';
import { placesQuery } from '../data/api';
import { partnersQuery } from '../data/choices-api';
import { newPlaceLink, placeLink } from '../data/links';
import { useTimes } from '../parts/times';
import type { Place, Round } from '../data/types';

const STATES = ['DRAFT', 'OFFERED', 'CONFIRMED', 'WITHDRAWN', 'CLOSED'];

/** The places that hosts offer in this round. */
export function PlacesView({ round }: { round: Round }) {
  const { t } = useTranslation(['place', 'exchange', 'status']);
  const { period } = useFormat();
  const { weekdays } = useTimes();
  const list = useListState({ filters: ['status', 'organisationId'], sort: 'organisation' });
  const queries = useQueryClient();
  const query = useQuery(placesQuery(round.id, list.query));
  const partners = useQuery(partnersQuery(round.network.id));
  const add = round.may?.includes('ADD_PLACE') && (
    <LinkButton to={newPlaceLink(round.id)} variant="default">
      {t('places.new')}
    </LinkButton>
  );
  const columns: Column<Place>[] = [
    {
      id: 'ward',
      header: t('exchange:places.ward'),
      sort: 'ward',
      cell: (p) => p.ward,
    },
    {
      id: 'organisation',
      header: t('places.organisation'),
      sort: 'organisation',
      cell: (p) => p.organisation.name,
    },
    {
      id: 'status',
      header: t('places.status'),
      cell: (p) => (
        <>
          <StatusPill of="place" status={p.status} />{' '}
          {p.recognition.coversPeriod === false && (
            <Pill tone="stop">{t('recognition.notCovered')}</Pill>
          )}
        </>
      ),
      csv: (p) =>
        [
          t(`status:place.${p.status}`),
          p.recognition.coversPeriod === false && t('recognition.notCovered'),
        ]
          .filter(Boolean)
          .join('. '),
    },
    {
      id: 'period',
      header: t('places.period'),
      sort: 'startDate',
      cell: (p) => period(p.startDate, p.endDate),
      csv: [
        { header: t('exchange:placeForm.start'), value: (p) => csvDate(p.startDate) },
        { header: t('exchange:placeForm.end'), value: (p) => csvDate(p.endDate) },
      ],
    },
    { id: 'days', header: t('places.days'), cell: (p) => weekdays(p.weekdays) },
    {
      id: 'seats',
      header: t('places.seats'),
      numeric: true,
      cell: (p) =>
        p.placedCount
          ? t('exchange:seats.of', { placed: p.placedCount, seats: p.capacity })
          : p.capacity,
      csv: [
        { header: t('exchange:seats.placed'), value: (p) => p.placedCount },
        { header: t('places.seats'), value: (p) => p.capacity },
      ],
    },
    {
      id: 'topics',
      header: t('places.topics'),
      optional: true,
      cell: (p) => p.topics.join(', '),
    },
    {
      id: 'supervisors',
      header: t('places.supervisors'),
      optional: true,
      cell: (p) => p.supervisors.map(({ person }) => person.name).join(', '),
    },
  ];
  return (
    <section aria-labelledby="places">
      <h2 id="places" className="sr-only">
        {t('places.title')}
      </h2>
      <FilterBar list={list}>
        <SelectFilter
          list={list}
          name="organisationId"
          label={t('places.organisation')}
          choices={(partners.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        />
        <SelectFilter
          list={list}
          name="status"
          label={t('places.status')}
          choices={STATES.map((value) => ({ value, label: t(`status:place.${value}`) }))}
        />
        {add}
      </FilterBar>
      <DataList
        id="exchange-places"
        label={t('places.title')}
        list={list}
        query={query}
        load={(page) => queries.fetchQuery(placesQuery(round.id, page))}
        columns={columns}
        rowKey={(p) => p.id}
        rowLink={(p) => placeLink(round.id, p.id)}
        empty={
          <EmptyState title={t('places.empty')} action={add}>
            {t('places.emptyHint')}
          </EmptyState>
        }
      />
    </section>
  );
}
