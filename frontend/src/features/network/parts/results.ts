import { queryOptions } from '@tanstack/react-query';
import { api, idempotent, ifMatch, read, readVersioned } from '@/lib/api/client';
import type { Schema } from '@/lib/api/types';

export type Result = Schema<'NetworkResult'>;
type Request = Schema<'NetworkResultRequest'>;
const LIST = '/networks/{networkId}/results';
const ONE = '/networks/{networkId}/results/{resultId}';

export const resultsQuery = (networkId: string) =>
  queryOptions({
    queryKey: ['results', networkId],
    queryFn: () =>
      read(
        api.GET(LIST, { params: { path: { networkId }, query: { pageSize: 250, sort: 'title' } } }),
      ),
  });

export const resultQuery = (networkId: string, resultId: string) =>
  queryOptions({
    queryKey: ['results', networkId, resultId],
    queryFn: () => readVersioned(api.GET(ONE, { params: { path: { networkId, resultId } } })),
  });

export const createResult = (networkId: string, body: Request, key: string) =>
  read(api.POST(LIST, { params: { path: { networkId } }, body, headers: idempotent(key) }));

export const updateResult = (networkId: string, resultId: string, body: Request, etag: string) =>
  read(api.PUT(ONE, { params: { path: { networkId, resultId } }, body, headers: ifMatch(etag) }));
