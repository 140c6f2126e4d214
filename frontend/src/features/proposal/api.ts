import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { idempotent, ifMatch, read, readVersioned } from '@/lib/api/client';
import type { Page } from '@/lib/api/types';
import { pending } from './client';
import type {
  Adoption,
  AdoptionRequest,
  Answer,
  Proposal,
  ProposalRequest,
  Transitions,
} from './types';

export const PROPOSALS = 'improvement-proposals';
const PATH = '/improvement-proposals';
const one = (id: string) => ({ path: { id } });

export const proposalsQuery = (query: object) =>
  queryOptions({
    queryKey: [PROPOSALS, 'list', query],
    queryFn: () => read(pending.GET<Page<Proposal>>(PATH, { params: { query } })),
    placeholderData: keepPreviousData,
  });
export const readProposal = (id: string) =>
  readVersioned(pending.GET<Proposal>(`${PATH}/{id}`, { params: one(id) }));
export const proposalQuery = (id: string) =>
  queryOptions({
    queryKey: [PROPOSALS, id],
    queryFn: () => readProposal(id),
    enabled: id !== '',
  });
export const createProposal = (body: ProposalRequest, key: string) =>
  read(pending.POST<Proposal>(PATH, { body, headers: idempotent(key) }));
export const updateProposal = (id: string, body: ProposalRequest, etag: string) =>
  read(pending.PUT<Proposal>(`${PATH}/{id}`, { params: one(id), body, headers: ifMatch(etag) }));
export const proposalTransitionsQuery = (id: string) =>
  queryOptions({
    queryKey: [PROPOSALS, id, 'transitions'],
    queryFn: () => read(pending.GET<Transitions>(`${PATH}/{id}/transitions`, { params: one(id) })),
  });
export const answerProposal = (id: string, answer: Answer) =>
  read(pending.POST<Proposal>(`${PATH}/{id}/transitions`, { params: one(id), body: answer }));

const ADOPTIONS = `${PATH}/{id}/adoptions`;
const adoption = (id: string, adoptionId: string) => ({ path: { id, adoptionId } });

export const adoptionsQuery = (id: string) =>
  queryOptions({
    queryKey: [PROPOSALS, id, 'adoptions'],
    queryFn: async () =>
      (
        await read(
          pending.GET<Page<Adoption>>(ADOPTIONS, {
            params: { ...one(id), query: { pageSize: 250 } },
          }),
        )
      ).items,
  });
export const createAdoption = (id: string, body: AdoptionRequest, key: string) =>
  read(pending.POST<Adoption>(ADOPTIONS, { params: one(id), body, headers: idempotent(key) }));
export const adoptionTransitionsQuery = (id: string, adoptionId: string) =>
  queryOptions({
    queryKey: [PROPOSALS, id, 'adoptions', adoptionId, 'transitions'],
    queryFn: () =>
      read(
        pending.GET<Transitions>(`${ADOPTIONS}/{adoptionId}/transitions`, {
          params: adoption(id, adoptionId),
        }),
      ),
  });
export const moveAdoption = (id: string, adoptionId: string, to: string, reason?: string) =>
  read(
    pending.POST<Adoption>(`${ADOPTIONS}/{adoptionId}/transitions`, {
      params: adoption(id, adoptionId),
      body: { to, reason },
    }),
  );
