import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { ListState } from '@/components/list/useListState';
import { api, read } from '@/lib/api/client';
import type { DataRequest, DataRequests } from '../types';

const one = (id: string) => ({ params: { path: { id } } });

export const requestsQuery = (query: ListState['query']) =>
  queryOptions({
    queryKey: ['data-requests', query],
    queryFn: async () =>
      (await read(api.GET('/data-requests', { params: { query } }))) as DataRequests,
    placeholderData: keepPreviousData,
  });

export const requestQuery = (id: string) =>
  queryOptions({
    queryKey: ['data-requests', id],
    queryFn: async () => (await read(api.GET('/data-requests/{id}', one(id)))) as DataRequest,
  });

export const requestStepsQuery = (id: string) =>
  queryOptions({
    queryKey: ['data-requests', id, 'transitions'],
    queryFn: () => read(api.GET('/data-requests/{id}/transitions', one(id))),
  });

export const moveRequest = (id: string, to: string, reason: string | null) =>
  read(
    api.POST('/data-requests/{id}/transitions', {
      ...one(id),
      body: { to: to as DataRequest['status'], reason },
    }),
  );
