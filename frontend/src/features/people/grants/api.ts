import { queryOptions } from '@tanstack/react-query';
import { ahead } from '@/lib/api/ahead';
import { idempotent, ifMatch, read, readVersioned } from '@/lib/api/client';
import type { Page } from '@/lib/api/types';
import type { Grant, GrantRequest } from '../types';

export interface GrantDates {
  validFrom: string;
  validTo: string | null;
}

const one = (id: string) => ({ params: { path: { id } } });

/** All that this person was ever given, as far as the reader may see it. */
export const grantsQuery = (personId: string) =>
  queryOptions({
    queryKey: ['role-grants', { personId }],
    queryFn: () =>
      read(
        ahead.GET<Page<Grant>>('/role-grants', { params: { query: { personId, pageSize: 250 } } }),
      ),
  });

export const grantQuery = (id: string) =>
  queryOptions({
    queryKey: ['role-grants', id],
    queryFn: () => readVersioned(ahead.GET<Grant>('/role-grants/{id}', one(id))),
  });

export const createGrant = (
  body: GrantRequest & { personId: string; validFrom: string },
  key: string,
) => read(ahead.POST<Grant>('/role-grants', { body, headers: idempotent(key) }));

export const updateGrant = (id: string, body: GrantDates, etag: string) =>
  read(ahead.PUT<Grant>('/role-grants/{id}', { ...one(id), body, headers: ifMatch(etag) }));

export const revokeGrant = (id: string, reason: string) =>
  read(
    ahead.POST<Grant>('/role-grants/{id}/transitions', {
      ...one(id),
      body: { to: 'REVOKED', reason },
    }),
  );
