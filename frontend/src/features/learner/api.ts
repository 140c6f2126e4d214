import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, idempotent, ifMatch, read, readVersioned } from '@/lib/api/client';
import type { Schema } from '@/lib/api/types';
import type { ListState } from '@/components/list/useListState';

export type Learner = Schema<'Learner'>;
export type LearnerStatus = Learner['status'];
export type LearnerRequest = Schema<'LearnerRequest'>;
export type LearnerChange = Schema<'LearnerChangeRequest'>;
export type LearnerTransition = Schema<'LearnerTransition'>;
export const LEARNER_STATUSES = [
  'APPLIED',
  'ACCEPTED',
  'ACTIVE',
  'INTERRUPTED',
  'COMPLETED',
  'DROPPED_OUT',
  'TRANSFERRED',
] as const satisfies LearnerStatus[];

const one = (id: string) => ({ params: { path: { id } } });

/** A name is searched by POST: names do not belong in addresses. */
export const learnersQuery = ({ q, ...query }: ListState['query'], networkId?: string) =>
  queryOptions({
    queryKey: ['learners', query, networkId, q],
    queryFn: () => {
      const { pageNumber, pageSize, sort, ...filters } = query;
      return q
        ? read(
            api.POST('/learners/_search', {
              params: { query: { pageNumber, pageSize, sort } },
              body: { ...filters, networkId, text: q },
            }),
          )
        : read(api.GET('/learners', { params: { query: { ...query, networkId } } }));
    },
    placeholderData: keepPreviousData,
  });

export const learnersOfCohortQuery = (cohortId: string) =>
  queryOptions({
    queryKey: ['learners', 'cohort', cohortId],
    queryFn: () =>
      read(
        api.GET('/learners', { params: { query: { cohortId, pageSize: 250, sort: 'surname' } } }),
      ),
  });

export const learnerQuery = (id: string) =>
  queryOptions({
    queryKey: ['learners', id],
    queryFn: () => readVersioned(api.GET('/learners/{id}', one(id))),
  });

export const learnerStepsQuery = (id: string) =>
  queryOptions({
    queryKey: ['learners', id, 'transitions'],
    queryFn: () => read(api.GET('/learners/{id}/transitions', one(id))),
  });

export const dropoutReasonsQuery = (language: string) =>
  queryOptions({
    queryKey: ['dropout-reasons', language],
    queryFn: () => read(api.GET('/dropout-reasons')),
    staleTime: Infinity,
  });

export const createLearner = (body: LearnerRequest, key: string) =>
  read(api.POST('/learners', { body, headers: idempotent(key) }));

export const updateLearner = (id: string, body: LearnerChange, etag: string) =>
  read(api.PUT('/learners/{id}', { ...one(id), body, headers: ifMatch(etag) }));

export const moveLearner = (id: string, body: LearnerTransition) =>
  read(api.POST('/learners/{id}/transitions', { ...one(id), body }));
