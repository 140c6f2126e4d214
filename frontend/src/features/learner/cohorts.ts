import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, idempotent, ifMatch, read, readVersioned } from '@/lib/api/client';
import type { Schema } from '@/lib/api/types';
import type { ListState } from '@/components/list/useListState';
import type { Cohort } from '@/features/network/public';

export type { Cohort };
export type CohortRequest = Schema<'CohortRequest'>;
export type Pledge = Schema<'Pledge'>;
export const COHORT_STATUSES = [
  'PREPARATION',
  'PROVISIONAL',
  'CONFIRMED',
  'ACTIVE',
  'FINISHED',
  'CANCELLED',
] as const satisfies Cohort['status'][];

const one = (id: string) => ({ params: { path: { id } } });
const PLEDGE = '/cohorts/{id}/pledges/{organisationId}';
const pledge = (id: string, organisationId: string) => ({
  params: { path: { id, organisationId } },
});

export const cohortsQuery = (query: ListState['query'], networkId?: string) =>
  queryOptions({
    queryKey: ['cohorts', query, networkId],
    queryFn: () => read(api.GET('/cohorts', { params: { query: { ...query, networkId } } })),
    placeholderData: keepPreviousData,
  });

export const cohortQuery = (id: string) =>
  queryOptions({
    queryKey: ['cohorts', id],
    queryFn: () => readVersioned(api.GET('/cohorts/{id}', one(id))),
  });

export const cohortStepsQuery = (id: string) =>
  queryOptions({
    queryKey: ['cohorts', id, 'transitions'],
    queryFn: () => read(api.GET('/cohorts/{id}/transitions', one(id))),
  });

export const createCohort = (body: CohortRequest, key: string) =>
  read(api.POST('/cohorts', { body, headers: idempotent(key) }));

export const updateCohort = (id: string, body: CohortRequest, etag: string) =>
  read(api.PUT('/cohorts/{id}', { ...one(id), body, headers: ifMatch(etag) }));

export const moveCohort = (id: string, body: Schema<'CohortTransition'>) =>
  read(api.POST('/cohorts/{id}/transitions', { ...one(id), body }));

export const pledgesQuery = (id: string) =>
  queryOptions({
    queryKey: ['pledges', id],
    queryFn: () =>
      read(
        api.GET('/cohorts/{id}/pledges', {
          params: { path: { id }, query: { pageSize: 250, sort: 'organisation' } },
        }),
      ),
  });

export const pledgeQuery = (id: string, organisationId: string) =>
  queryOptions({
    queryKey: ['pledges', id, organisationId],
    queryFn: () => readVersioned(api.GET(PLEDGE, pledge(id, organisationId))),
  });

/** If-Match only when there is a pledge already. */
export const putPledge = (
  id: string,
  organisationId: string,
  expectedCount: number,
  etag?: string,
) =>
  read(
    api.PUT(PLEDGE, {
      ...pledge(id, organisationId),
      body: { expectedCount },
      headers: etag ? ifMatch(etag) : {},
    }),
  );
