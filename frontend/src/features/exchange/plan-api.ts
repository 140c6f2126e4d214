import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, ifMatch, idempotent, read, readVersioned } from '@/lib/api/client';
import type { QueryOf } from './query';
import { ROUNDS } from './api';
import type { PlanRequest, WishRequest } from './types';

const ofPlan = (planId: string) => ({ path: { planId } });

export const wishesQuery = (roundId: string, query: QueryOf<'/exchange-rounds/{roundId}/wishes'>) =>
  queryOptions({
    queryKey: [ROUNDS, roundId, 'wishes', query],
    queryFn: () =>
      read(api.GET('/exchange-rounds/{roundId}/wishes', { params: { path: { roundId }, query } })),
    placeholderData: keepPreviousData,
    enabled: roundId !== '',
  });
export const readWish = (roundId: string, learnerId: string) =>
  readVersioned(
    api.GET('/exchange-rounds/{roundId}/wishes/{learnerId}', {
      params: { path: { roundId, learnerId } },
    }),
  );
export const wishQuery = (roundId: string, learnerId: string) =>
  queryOptions({
    queryKey: [ROUNDS, roundId, 'wish', learnerId],
    queryFn: () => readWish(roundId, learnerId),
  });
/** The first wish has no version to match. */
export const giveWish = (roundId: string, learnerId: string, body: WishRequest, etag?: string) =>
  read(
    api.PUT('/exchange-rounds/{roundId}/wishes/{learnerId}', {
      params: { path: { roundId, learnerId } },
      body,
      headers: etag ? ifMatch(etag) : {},
    }),
  );
export const withdrawWish = (roundId: string, learnerId: string, etag: string) =>
  read(
    api.DELETE('/exchange-rounds/{roundId}/wishes/{learnerId}', {
      params: { path: { roundId, learnerId } },
      headers: ifMatch(etag),
    }),
  );

/** Everyone who takes part, with or without a wish. */
export const participantsQuery = (roundId: string) =>
  queryOptions({
    queryKey: [ROUNDS, roundId, 'participants'],
    queryFn: () =>
      everyPage((pageNumber) =>
        read(
          api.GET('/exchange-rounds/{roundId}/wishes', {
            params: { path: { roundId }, query: { pageNumber, pageSize: 250, sort: 'surname' } },
          }),
        ),
      ),
  });
/** The places that can be planned. */
export const placeChoicesQuery = (roundId: string) =>
  queryOptions({
    queryKey: [ROUNDS, roundId, 'places', 'choices'],
    queryFn: async () =>
      (
        await everyPage((pageNumber) =>
          read(
            api.GET('/exchange-rounds/{roundId}/host-places', {
              params: { path: { roundId }, query: { pageNumber, pageSize: 250 } },
            }),
          ),
        )
      ).filter(({ plannable }) => plannable),
  });

/** The plans of a round, the newest first; asked again and again while one is being made. */
export const plansQuery = (roundId: string) =>
  queryOptions({
    queryKey: [ROUNDS, roundId, 'plans'],
    queryFn: async () =>
      (
        await read(
          api.GET('/exchange-rounds/{id}/plans', {
            params: { path: { id: roundId }, query: { pageSize: 50 } },
          }),
        )
      ).items.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt)),
    refetchInterval: ({ state }) =>
      state.data?.some(({ status }) => status === 'MAKING') ? 1000 : false,
  });
export const planQuery = (roundId: string, planId: string) =>
  queryOptions({
    queryKey: [ROUNDS, roundId, 'plans', planId],
    queryFn: () => read(api.GET('/plans/{planId}', { params: ofPlan(planId) })),
    enabled: planId !== '',
  });
export const makePlan = (roundId: string, body: PlanRequest, key: string) =>
  read(
    api.POST('/exchange-rounds/{id}/plans', {
      params: { path: { id: roundId } },
      body,
      headers: idempotent(key),
    }),
  );
export const movePlan = (
  planId: string,
  to: 'DRAFT' | 'PUBLISHED' | 'DISCARDED' | 'CANCELLED',
  reason?: string,
) =>
  read(
    api.POST('/plans/{planId}/transitions', {
      params: ofPlan(planId),
      body: { to, ...(reason && { reason }) },
    }),
  );
export const readCertificate = (planId: string) =>
  read(
    api.GET('/plans/{planId}/certificate', {
      params: ofPlan(planId),
    }),
  );

/** Every assignment, so that searching and filtering need no waiting. */
export const assignmentsQuery = (roundId: string, planId: string) =>
  queryOptions({
    queryKey: [ROUNDS, roundId, 'plans', planId, 'assignments'],
    queryFn: () =>
      everyPage((pageNumber) =>
        read(
          api.GET('/plans/{planId}/assignments', {
            params: { ...ofPlan(planId), query: { pageNumber, pageSize: 250 } },
          }),
        ),
      ),
    enabled: planId !== '',
  });

/** How full every place is, and why. */
export const planPlacesQuery = (roundId: string, planId: string) =>
  queryOptions({
    queryKey: [ROUNDS, roundId, 'plans', planId, 'places'],
    queryFn: () =>
      everyPage((pageNumber) =>
        read(
          api.GET('/plans/{planId}/places', {
            params: { ...ofPlan(planId), query: { pageNumber, pageSize: 250 } },
          }),
        ),
      ),
    enabled: planId !== '',
  });

/** Every learner who gets something else in another plan. */
export const differencesQuery = (roundId: string, planId: string, other: string) =>
  queryOptions({
    queryKey: [ROUNDS, roundId, 'plans', planId, 'differences', other],
    queryFn: () =>
      everyPage((pageNumber) =>
        read(
          api.GET('/plans/{planId}/differences', {
            params: { ...ofPlan(planId), query: { with: other, pageNumber, pageSize: 250 } },
          }),
        ),
      ),
  });

export async function everyPage<T>(
  page: (pageNumber: number) => Promise<{ items: T[]; hasNextPage: boolean }>,
) {
  const all: T[] = [];
  for (let pageNumber = 1; ; pageNumber++) {
    const { items, hasNextPage } = await page(pageNumber);
    all.push(...items);
    if (!hasNextPage) return all;
  }
}
