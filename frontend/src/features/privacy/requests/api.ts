import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { ListState } from '@/components/list/useListState';
import type { HistoryEntry } from '@/components/History';
import { ahead } from '@/lib/api/ahead';
import { read } from '@/lib/api/client';
import type { DataRequest, DataRequests } from '../types';

const one = (id: string) => ({ params: { path: { id } } });

export const requestsQuery = (query: ListState['query']) =>
  queryOptions({
    queryKey: ['data-requests', query],
    queryFn: () => read(ahead.GET<DataRequests>('/data-requests', { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const requestQuery = (id: string) =>
  queryOptions({
    queryKey: ['data-requests', id],
    queryFn: () => read(ahead.GET<DataRequest>('/data-requests/{id}', one(id))),
  });

export const requestStepsQuery = (id: string) =>
  queryOptions({
    queryKey: ['data-requests', id, 'transitions'],
    queryFn: () =>
      read(
        ahead.GET<{ allowed?: string[]; history: HistoryEntry[] }>(
          '/data-requests/{id}/transitions',
          one(id),
        ),
      ),
  });

export const moveRequest = (id: string, to: string, reason: string | null) =>
  read(
    ahead.POST<DataRequest>('/data-requests/{id}/transitions', {
      ...one(id),
      body: { to, reason },
    }),
  );
