import { queryOptions } from '@tanstack/react-query';
import { ahead } from '@/lib/api/ahead';
import { idempotent, read } from '@/lib/api/client';
import type { DataRequest, DataRequests, MyData } from '../types';

export const myDataQuery = () =>
  queryOptions({ queryKey: ['my-data'], queryFn: () => read(ahead.GET<MyData>('/me/data')) });

/** The same as a page to read and print, made by the API. */
export const readDataPage = async () => {
  const answer = await ahead.GET<string>('/me/data/page', { parseAs: 'text' });
  return read(Promise.resolve(answer));
};

export const myRequestsQuery = () =>
  queryOptions({
    queryKey: ['data-requests', 'mine'],
    queryFn: () =>
      read(
        ahead.GET<DataRequests>('/me/data-requests', {
          params: { query: { pageSize: 50, sort: '-createdAt' } },
        }),
      ),
  });

export const ask = (body: { kind: DataRequest['kind']; text: string | null }, key: string) =>
  read(ahead.POST<DataRequest>('/me/data-requests', { body, headers: idempotent(key) }));
