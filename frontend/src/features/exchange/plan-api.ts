import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { ifMatch, idempotent, read, readVersioned } from '@/lib/api/client';
import type { Page } from '@/lib/api/types';
import { ROUNDS } from './api';
import { pending } from './client';
import type { Assignment, Plan, Wish, WishRequest } from './types';

const PLANS = '/exchange-rounds/{roundId}/plans';
const WISHES = '/exchange-rounds/{roundId}/wishes';
const ofPlan = (roundId: string, planId: string) => ({ path: { roundId, planId } });

export const wishesQuery = (roundId: string, query: object) =>
  queryOptions({
    queryKey: [ROUNDS, roundId, 'wishes', query],
    queryFn: () => read(pending.GET<Page<Wish>>(WISHES, { params: { path: { roundId }, query } })),
    placeholderData: keepPreviousData,
    enabled: roundId !== '',
  });
export const readWish = (roundId: string, learnerId: string) =>
  readVersioned(
    pending.GET<Wish>(`${WISHES}/{learnerId}`, { params: { path: { roundId, learnerId } } }),
  );
export const wishQuery = (roundId: string, learnerId: string) =>
  queryOptions({
    queryKey: [ROUNDS, roundId, 'wish', learnerId],
    queryFn: () => readWish(roundId, learnerId),
  });
/** The first wish has no version to match. */
export const giveWish = (roundId: string, learnerId: string, body: WishRequest, etag?: string) =>
  read(
    pending.PUT<Wish>(`${WISHES}/{learnerId}`, {
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
          pending.GET<Page<Plan>>(PLANS, {
            params: { path: { roundId }, query: { pageSize: 50 } },
          }),
        )
      ).items.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt)),
  });
export const planQuery = (roundId: string, planId: string) =>
  queryOptions({
    queryKey: [ROUNDS, roundId, 'plans', planId],
    queryFn: () =>
      read(pending.GET<Plan>(`${PLANS}/{planId}`, { params: ofPlan(roundId, planId) })),
    enabled: planId !== '',
  });
export const makePlan = (roundId: string, key: string, signal: AbortSignal) =>
  read(
    pending.POST<Plan>(PLANS, {
      params: { path: { roundId } },
      body: {},
      headers: idempotent(key),
      signal,
    }),
  );
export const movePlan = (roundId: string, planId: string, to: 'PUBLISHED' | 'DISCARDED') =>
  read(
    pending.POST<Plan>(`${PLANS}/{planId}/transitions`, {
      params: ofPlan(roundId, planId),
      body: { to },
    }),
  );
export const readCertificate = (roundId: string, planId: string) =>
  read(
    pending.GET<{ verified: boolean; findings: string[] }>(`${PLANS}/{planId}/certificate`, {
      params: ofPlan(roundId, planId),
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
          pending.GET<Page<Assignment>>(`${PLANS}/{planId}/assignments`, {
            params: { ...ofPlan(roundId, planId), query: { pageNumber, pageSize: 250 } },
          }),
        );
        all.push(...page.items);
        if (!page.hasNextPage) return all;
      }
    },
    enabled: planId !== '',
  });
