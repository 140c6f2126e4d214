import { NativeSelect } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/AppLink';
import { PageHeader } from '@/components/PageHeader';
import { StatusPill } from '@/components/StatusPill';
import { DataList } from '@/components/list/DataList';
import { FilterBar, SelectFilter } from '@/components/list/FilterBar';
import type { Column } from '@/components/list/columns';
import { useListState, type ListState } from '@/components/list/useListState';
import { useSampleColumn } from '@/components/list/useSampleColumn';
import { csvDate } from '@/lib/csv';
import { EmptyState } from '@/components/states';
import { useNetwork, useSession } from '@/features/account/public';
import { cohortChoices } from '@/features/network/public';
import { mayCall, runs } from '@/lib/reach';
import { useFormat } from '@/lib/i18n/useFormat';

import { today } from '@/lib/today';
import { told } from '@/lib/told';
import { KINDS, meetingsQuery, type MeetingFilter, type MeetingSummary } from './api';
import { meetingLink, newMeetingLink } from './links';

/** What lies ahead comes first; what was comes the newest first. */
export function filterOf({ query, filters }: Pick<ListState, 'query' | 'filters'>, now: string) {
  const { when, sort, ...rest } = query;
  const past = when === 'past';
  return {
    ...rest,
    ...(past ? { toDate: now } : when !== 'all' && { fromDate: now }),
    sort: sort ?? (past || (filters.when === 'all' && !sort) ? '-meetingDate' : 'meetingDate'),
  } as MeetingFilter;
}

export default function MeetingListPage() {
  const { t } = useTranslation(['meeting', 'status']);
  const { dayAndTimes, time } = useFormat();
  const { network } = useNetwork();
  const list = useListState({ filters: ['kind', 'cohortId', 'when'] });
  const queries = useQueryClient();
  const ask = (page: ListState['query']) =>
    meetingsQuery({ ...filterOf({ ...list, query: page }, today()), networkId: network?.id });
  const query = useQuery(ask(list.query));
  const me = useSession();
  // A guest sees the meetings they are asked to, and of no cohort more than that.
  const seesCohorts = mayCall(me, 'listCohorts');
  const cohorts = useQuery({ ...cohortChoices(network?.id), enabled: seesCohorts });
  const add = runs(me, network?.id) && (
    <LinkButton to={newMeetingLink()}>{t('list.new')}</LinkButton>
  );
  const registered: Column<MeetingSummary> = {
    id: 'registered',
    header: t('field.registered'),
    numeric: true,
    cell: ({ counts }) => {
      const people = told(counts);
      return people && people.registered + people.attended + people.partly;
    },
  };
  const sample = useSampleColumn<MeetingSummary>(t('field.sample'));
  const columns: Column<MeetingSummary>[] = [
    { id: 'title', header: t('field.title'), sort: 'title', cell: (row) => row.title },
    {
      id: 'when',
      header: t('field.when'),
      sort: 'meetingDate',
      cell: (row) => dayAndTimes(row.meetingDate, row.startAt, row.endAt),
      csv: [
        { header: t('field.date'), value: (row) => csvDate(row.meetingDate) },
        { header: t('field.start'), value: (row) => row.startAt && time(row.startAt) },
        { header: t('field.end'), value: (row) => row.endAt && time(row.endAt) },
      ],
    },
    { id: 'kind', header: t('field.kind'), cell: (row) => t(`kind.${row.kind}`) },
    {
      id: 'place',
      header: t('field.place'),
      cell: (row) => row.place ?? row.hostOrganisation?.name ?? t(`mode.${row.mode}`),
    },
    {
      id: 'cohort',
      header: t('field.cohort'),
      optional: true,
      cell: (row) => row.cohort?.name,
    },
    ...(query.data?.items.every(({ counts }) => counts.suppressed) ? [] : [registered]),
    {
      id: 'status',
      header: t('field.status'),
      cell: (row) =>
        row.myRegistration && row.status === 'PLANNED' ? (
          <StatusPill of="registration" status={row.myRegistration.status} />
        ) : (
          <StatusPill of="meeting" status={row.status} />
        ),
      csv: (row) =>
        row.myRegistration && row.status === 'PLANNED'
          ? t(`status:registration.${row.myRegistration.status}`)
          : t(`status:meeting.${row.status}`),
    },
    sample,
  ];
  return (
    <>
      <PageHeader title={t('list.title')} meta={network?.name} action={add} />
      <FilterBar list={list}>
        <NativeSelect
          label={t('list.period')}
          value={list.filters.when ?? ''}
          onChange={(event) => list.setFilter('when', event.currentTarget.value || null)}
          data={[
            { value: '', label: t('list.coming') },
            { value: 'past', label: t('list.past') },
            { value: 'all', label: t('list.all') },
          ]}
        />
        <SelectFilter
          list={list}
          name="kind"
          label={t('field.kind')}
          choices={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
        />
        {seesCohorts && (
          <SelectFilter
            list={list}
            name="cohortId"
            label={t('field.cohort')}
            choices={(cohorts.data?.items ?? []).map(({ id, name }) => ({
              value: id,
              label: name,
            }))}
          />
        )}
      </FilterBar>
      <DataList
        id="meetings"
        label={t('list.title')}
        list={list}
        query={query}
        load={(page) => queries.fetchQuery(ask(page))}
        columns={columns}
        rowKey={(row) => row.id}
        rowLink={(row) => meetingLink(row.id)}
        empty={
          <EmptyState title={t('list.empty')} action={add}>
            {t('list.emptyHint')}
          </EmptyState>
        }
      />
    </>
  );
}
