import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, ifMatch, idempotent, read, readVersioned } from '@/lib/api/client';
import type { QueryOf } from './query';
import { ROUNDS } from './api';
import type { Assignment, WishRequest } from './types';

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
  });
export const planQuery = (roundId: string, planId: string) =>
  queryOptions({
    queryKey: [ROUNDS, roundId, 'plans', planId],
    queryFn: () => read(api.GET('/plans/{planId}', { params: ofPlan(planId) })),
    enabled: planId !== '',
  });
export const makePlan = (roundId: string, key: string, signal: AbortSignal) =>
  read(
    api.POST('/exchange-rounds/{id}/plans', {
      params: { path: { id: roundId } },
      headers: idempotent(key),
      signal,
    }),
  );
export const movePlan = (planId: string, to: 'PUBLISHED' | 'DISCARDED') =>
  read(
    api.POST('/plans/{planId}/transitions', {
      params: ofPlan(planId),
      body: { to },
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
    queryFn: async () => {
      const all: Assignment[] = [];
      for (let pageNumber = 1; ; pageNumber++) {
        const page = await read(
          api.GET('/plans/{planId}/assignments', {
            params: { ...ofPlan(planId), query: { pageNumber, pageSize: 250 } },
          }),
        );
        all.push(...page.items);
        if (!page.hasNextPage) return all;
      }
    },
    enabled: planId !== '',
  });
