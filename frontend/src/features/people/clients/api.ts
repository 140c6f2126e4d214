import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { ListState } from '@/components/list/useListState';
import { api, idempotent, ifMatch, read, readVersioned } from '@/lib/api/client';
import type { ClientRequest } from './types';

const one = (id: string) => ({ params: { path: { id } } });

export const clientsQuery = (query: ListState['query']) =>
  queryOptions({
    queryKey: ['api-clients', query],
    queryFn: () => read(api.GET('/api-clients', { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const clientQuery = (id: string) =>
  queryOptions({
    queryKey: ['api-clients', id],
    queryFn: () => readVersioned(api.GET('/api-clients/{id}', one(id))),
  });

export const clientStepsQuery = (id: string) =>
  queryOptions({
    queryKey: ['api-clients', id, 'transitions'],
    queryFn: () => read(api.GET('/api-clients/{id}/transitions', one(id))),
  });

export const createClient = (body: ClientRequest, key: string) =>
  read(api.POST('/api-clients', { body, headers: idempotent(key) }));

export const updateClient = (id: string, body: ClientRequest, etag: string) =>
  read(api.PUT('/api-clients/{id}', { ...one(id), body, headers: ifMatch(etag) }));

export const revokeClient = (id: string, reason: string) =>
  read(
    api.POST('/api-clients/{id}/transitions', {
      ...one(id),
      body: { to: 'REVOKED', reason },
    }),
  );

const of = (clientId: string) => ({ params: { path: { clientId } } });

export const secretsQuery = (id: string) =>
  queryOptions({
    queryKey: ['api-clients', id, 'secrets'],
    queryFn: () => read(api.GET('/api-clients/{clientId}/secrets', of(id))),
  });

export const createSecret = (id: string, overlapDays: number, key: string) =>
  read(
    api.POST('/api-clients/{clientId}/secrets', {
      ...of(id),
      body: { overlapDays },
      headers: idempotent(key),
    }),
  );

export const removeSecret = (id: string, secretId: string) =>
  read(
    api.DELETE('/api-clients/{clientId}/secrets/{secretId}', {
      params: { path: { clientId: id, secretId } },
    }),
  );
