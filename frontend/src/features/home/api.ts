import { queryOptions } from '@tanstack/react-query';
import { api, read } from '@/lib/api/client';
import type { ApiPaths } from '@/lib/api/types';
import { today } from '@/lib/today';

type Query<P extends keyof ApiPaths> = ApiPaths[P] extends {
  get: { parameters: { query?: infer Q } };
}
  ? Q
  : never;

export const internshipsQuery = (query: Query<'/exchange-internships'> = {}) =>
  queryOptions({
    queryKey: ['exchange-internships', 'home', query],
    queryFn: () =>
      read(
        api.GET('/exchange-internships', {
          params: { query: { pageSize: 250, sort: '-plannedStartDate', ...query } },
        }),
      ),
  });

export const proposalsQuery = (query: Query<'/improvement-proposals'> = {}) =>
  queryOptions({
    queryKey: ['improvement-proposals', 'home', query],
    queryFn: () =>
      read(api.GET('/improvement-proposals', { params: { query: { pageSize: 10, ...query } } })),
  });

export const comingMeetingsQuery = (query: Query<'/meetings'> = {}) =>
  queryOptions({
    queryKey: ['meetings', 'home', query],
    queryFn: () =>
      read(
        api.GET('/meetings', {
          params: {
            query: {
              pageSize: 10,
              sort: 'meetingDate',
              status: 'PLANNED',
              fromDate: today(),
              ...query,
            },
          },
        }),
      ),
  });

/** The last rounds, in the order in which they are: what is open is among them however many there were. */
export const roundsQuery = (query: Query<'/exchange-rounds'> = {}) =>
  queryOptions({
    queryKey: ['exchange-rounds', 'home', query],
    queryFn: async () => {
      const found = await read(
        api.GET('/exchange-rounds', {
          params: { query: { pageSize: 20, sort: '-periodStartDate', ...query } },
        }),
      );
      return { ...found, items: found.items.toReversed() };
    },
  });

export const learnersQuery = (query: Query<'/learners'> = {}) =>
  queryOptions({
    queryKey: ['learners', 'home', query],
    queryFn: () =>
      read(
        api.GET('/learners', {
          params: { query: { pageSize: 50, sort: 'surname', withTotal: true, ...query } },
        }),
      ),
  });

export const cohortsQuery = (query: Query<'/cohorts'> = {}) =>
  queryOptions({
    queryKey: ['cohorts', 'home', query],
    queryFn: () =>
      read(
        api.GET('/cohorts', { params: { query: { pageSize: 50, sort: 'startDate', ...query } } }),
      ),
  });

export const networksQuery = () =>
  queryOptions({
    queryKey: ['networks', 'home'],
    queryFn: () =>
      read(api.GET('/networks', { params: { query: { pageSize: 50, sort: 'name' } } })),
  });
