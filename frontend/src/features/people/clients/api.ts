import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { ListState } from '@/components/list/useListState';
import { ahead } from '@/lib/api/ahead';
import { idempotent, ifMatch, read, readVersioned } from '@/lib/api/client';
import type { Page } from '@/lib/api/types';
import type { Client, ClientRequest, NewSecret, Secret } from './types';

const one = (id: string) => ({ params: { path: { id } } });

export const clientsQuery = (query: ListState['query']) =>
  queryOptions({
    queryKey: ['api-clients', query],
    queryFn: () => read(ahead.GET<Page<Client>>('/api-clients', { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const clientQuery = (id: string) =>
  queryOptions({
    queryKey: ['api-clients', id],
    queryFn: () => readVersioned(ahead.GET<Client>('/api-clients/{id}', one(id))),
  });

export const createClient = (body: ClientRequest, key: string) =>
  read(ahead.POST<Client>('/api-clients', { body, headers: idempotent(key) }));

export const updateClient = (id: string, body: ClientRequest, etag: string) =>
  read(ahead.PUT<Client>('/api-clients/{id}', { ...one(id), body, headers: ifMatch(etag) }));

export const revokeClient = (id: string, reason: string) =>
  read(
    ahead.POST<Client>('/api-clients/{id}/transitions', {
      ...one(id),
      body: { to: 'REVOKED', reason },
    }),
  );

export const secretsQuery = (id: string) =>
  queryOptions({
    queryKey: ['api-clients', id, 'secrets'],
    queryFn: () => read(ahead.GET<Page<Secret>>('/api-clients/{id}/secrets', one(id))),
  });

export const createSecret = (id: string, overlapDays: number, key: string) =>
  read(
    ahead.POST<NewSecret>('/api-clients/{id}/secrets', {
      ...one(id),
      body: { overlapDays },
      headers: idempotent(key),
    }),
  );

export const removeSecret = (id: string, secretId: string) =>
  read(
    ahead.DELETE<object>('/api-clients/{id}/secrets/{secretId}', {
      params: { path: { id, secretId } },
    }),
  );
