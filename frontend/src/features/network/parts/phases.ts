import { queryOptions } from '@tanstack/react-query';
import { api, idempotent, ifMatch, read, readVersioned } from '@/lib/api/client';
import type { Schema } from '@/lib/api/types';

export type Phase = Schema<'Phase'>;
type Request = Schema<'PhaseRequest'>;
const LIST = '/networks/{networkId}/phases';
const ONE = '/networks/{networkId}/phases/{phaseId}';

export const phasesQuery = (networkId: string) =>
  queryOptions({
    queryKey: ['phases', networkId],
    queryFn: () =>
      read(
        api.GET(LIST, {
          params: { path: { networkId }, query: { pageSize: 250, sort: 'sequence' } },
        }),
      ),
  });

export const phaseQuery = (networkId: string, phaseId: string) =>
  queryOptions({
    queryKey: ['phases', networkId, phaseId],
    queryFn: () => readVersioned(api.GET(ONE, { params: { path: { networkId, phaseId } } })),
  });

export const createPhase = (networkId: string, body: Request, key: string) =>
  read(api.POST(LIST, { params: { path: { networkId } }, body, headers: idempotent(key) }));

export const updatePhase = (networkId: string, phaseId: string, body: Request, etag: string) =>
  read(api.PUT(ONE, { params: { path: { networkId, phaseId } }, body, headers: ifMatch(etag) }));
