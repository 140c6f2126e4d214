import { queryOptions } from '@tanstack/react-query';
import { api, idempotent, read } from '@/lib/api/client';
import { ROUNDS } from './api';
import { everyPage } from './every-page';
import type { Plan, PlanRequest } from './types';

const ofPlan = (planId: string) => ({ path: { planId } });

/** Every place of a round, with how many come as it is now. */
export const roundPlacesQuery = (roundId: string) =>
  queryOptions({
    queryKey: [ROUNDS, roundId, 'places', 'every'],
    queryFn: () =>
      everyPage((pageNumber) =>
        read(
          api.GET('/exchange-rounds/{roundId}/host-places', {
            params: { path: { roundId }, query: { pageNumber, pageSize: 250 } },
          }),
        ),
      ),
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
/** What can be done with a plan, asked anew once it stands elsewhere. */
export const planStepsQuery = ({ id, round, status }: Plan) =>
  queryOptions({
    queryKey: [ROUNDS, round.id, 'plans', id, 'transitions', status],
    queryFn: () => read(api.GET('/plans/{planId}/transitions', { params: ofPlan(id) })),
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

/** The proof of a published plan, for everybody in it. */
export const readProof = (planId: string) =>
  read(api.GET('/plans/{planId}/proof', { params: ofPlan(planId) }));

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

/** Every learner who gets something else in another plan; without another one, than there is now. */
export const differencesQuery = (roundId: string, planId: string, other?: string) =>
  queryOptions({
    queryKey: [ROUNDS, roundId, 'plans', planId, 'differences', other ?? 'now'],
    queryFn: () =>
      everyPage((pageNumber) =>
        read(
          api.GET('/plans/{planId}/differences', {
            params: { ...ofPlan(planId), query: { with: other, pageNumber, pageSize: 250 } },
          }),
        ),
      ),
  });
