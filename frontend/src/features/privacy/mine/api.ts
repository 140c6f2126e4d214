import { queryOptions } from '@tanstack/react-query';
import { api, idempotent, read } from '@/lib/api/client';
import type { DataRequest, DataRequests } from '../types';

export const myDataQuery = () =>
  queryOptions({ queryKey: ['my-data'], queryFn: () => read(api.GET('/me/data')) });

/** The same as a page to read and print, made by the API. */
export const readDataPage = () => read(api.GET('/me/data/page', { parseAs: 'text' }));

export const myRequestsQuery = () =>
  queryOptions({
    queryKey: ['data-requests', 'mine'],
    queryFn: async () =>
      (await read(
        api.GET('/me/data-requests', { params: { query: { pageSize: 50, sort: '-createdAt' } } }),
      )) as DataRequests,
  });

export const ask = (body: { kind: DataRequest['kind']; text: string | null }, key: string) =>
  read(api.POST('/me/data-requests', { body, headers: idempotent(key) }));

/** Takes back what was asked and not answered yet. */
export const withdrawRequest = (requestId: string) =>
  read(api.POST('/me/data-requests/{requestId}/_withdraw', { params: { path: { requestId } } }));
