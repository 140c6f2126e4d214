import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, idempotent, ifMatch, read, readVersioned } from '@/lib/api/client';
import type { QueryOf } from './query';
import type { Adoption, AdoptionRequest, Answer, MergeAnswer, ProposalRequest } from './types';

export const PROPOSALS = 'improvement-proposals';
const one = (id: string) => ({ path: { id } });

export const proposalsQuery = (query: QueryOf<'/improvement-proposals'>) =>
  queryOptions({
    queryKey: [PROPOSALS, 'list', query],
    queryFn: () => read(api.GET('/improvement-proposals', { params: { query } })),
    placeholderData: keepPreviousData,
  });
export const readProposal = (id: string) =>
  readVersioned(api.GET('/improvement-proposals/{id}', { params: one(id) }));
export const proposalQuery = (id: string) =>
  queryOptions({
    queryKey: [PROPOSALS, id],
    queryFn: () => readProposal(id),
    enabled: id !== '',
  });
export const createProposal = (body: ProposalRequest, key: string) =>
  read(api.POST('/improvement-proposals', { body, headers: idempotent(key) }));
export const updateProposal = (id: string, body: ProposalRequest, etag: string) =>
  read(api.PUT('/improvement-proposals/{id}', { params: one(id), body, headers: ifMatch(etag) }));
export const proposalTransitionsQuery = (id: string) =>
  queryOptions({
    queryKey: [PROPOSALS, id, 'transitions'],
    queryFn: () => read(api.GET('/improvement-proposals/{id}/transitions', { params: one(id) })),
  });
export const answerProposal = (id: string, answer: Answer) =>
  read(api.POST('/improvement-proposals/{id}/transitions', { params: one(id), body: answer }));
export const askMerge = (id: string, intoId: string, message: string, key: string) =>
  read(
    api.POST('/improvement-proposals/{id}/merge-requests', {
      params: one(id),
      body: { intoId, ...(message && { message }) },
      headers: idempotent(key),
    }),
  );
export const mergeTransitionsQuery = (id: string, requestId: string | undefined) =>
  queryOptions({
    queryKey: [PROPOSALS, id, 'merge-requests', requestId],
    queryFn: () =>
      read(
        api.GET('/improvement-proposals/{id}/merge-requests/{requestId}/transitions', {
          params: { path: { id, requestId: requestId ?? '' } },
        }),
      ),
    enabled: requestId !== undefined,
  });

/** What the author was asked, the latest first; for the author and who reviews. */
export const mergeRequestsQuery = (id: string) =>
  queryOptions({
    queryKey: [PROPOSALS, id, 'merge-requests'],
    queryFn: async () =>
      (
        await read(
          api.GET('/improvement-proposals/{id}/merge-requests', {
            params: { ...one(id), query: { pageSize: 10 } },
          }),
        )
      ).items,
  });
export const answerMerge = (id: string, requestId: string, to: MergeAnswer['to']) =>
  read(
    api.POST('/improvement-proposals/{id}/merge-requests/{requestId}/transitions', {
      params: { path: { id, requestId } },
      body: { to },
    }),
  );

const whole = (id: string) => ({ path: { proposalId: id } });
const adoption = (id: string, adoptionId: string) => ({
  path: { proposalId: id, adoptionId },
});

export const adoptionsQuery = (id: string) =>
  queryOptions({
    queryKey: [PROPOSALS, id, 'adoptions'],
    queryFn: async () =>
      (
        await read(
          api.GET('/improvement-proposals/{proposalId}/adoptions', {
            params: { ...whole(id), query: { pageSize: 250 } },
          }),
        )
      ).items,
  });
export const createAdoption = (id: string, body: AdoptionRequest, key: string) =>
  read(
    api.POST('/improvement-proposals/{proposalId}/adoptions', {
      params: whole(id),
      body,
      headers: idempotent(key),
    }),
  );
export const adoptionTransitionsQuery = (id: string, adoptionId: string) =>
  queryOptions({
    queryKey: [PROPOSALS, id, 'adoptions', adoptionId, 'transitions'],
    queryFn: () =>
      read(
        api.GET('/improvement-proposals/{proposalId}/adoptions/{adoptionId}/transitions', {
          params: adoption(id, adoptionId),
        }),
      ),
  });
export const moveAdoption = (
  id: string,
  adoptionId: string,
  to: Adoption['stage'],
  reason?: string,
) =>
  read(
    api.POST('/improvement-proposals/{proposalId}/adoptions/{adoptionId}/transitions', {
      params: adoption(id, adoptionId),
      body: { to, reason },
    }),
  );
