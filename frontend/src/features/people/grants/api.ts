import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, idempotent, ifMatch, read, readVersioned } from '@/lib/api/client';
import type { Schema } from '@/lib/api/types';

export type GrantDates = Schema<'RoleGrantDatesRequest'>;

const one = (id: string) => ({ params: { path: { id } } });

/** All that this person was ever given, as far as the reader may see it. */
export const grantsQuery = (personId: string) =>
  queryOptions({
    queryKey: ['role-grants', { personId }],
    queryFn: () =>
      read(api.GET('/role-grants', { params: { query: { personId, pageSize: 250 } } })),
  });

export const grantQuery = (id: string) =>
  queryOptions({
    queryKey: ['role-grants', id],
    queryFn: () => readVersioned(api.GET('/role-grants/{id}', one(id))),
  });

/** The roles that are an organisation's own affair. */
export type InsideRole = 'ORGANISATION_ADMIN' | 'SUPERVISOR';

export const isInside = (role: string): role is InsideRole =>
  role === 'ORGANISATION_ADMIN' || role === 'SUPERVISOR';

/** The first fifty organisations where I may give this role, for a select. */
export const rolePlacesQuery = (role: InsideRole, q: string) =>
  queryOptions({
    queryKey: ['role-grants', 'places', role, q],
    queryFn: () =>
      read(
        api.GET('/role-grants/_places', {
          params: { query: { role, q: q || undefined, pageSize: 50, sort: 'name' } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** All of them, to match a list against. */
export const allRolePlacesQuery = (role: InsideRole) =>
  queryOptions({
    queryKey: ['role-grants', 'places', role, 'all'],
    queryFn: () =>
      read(
        api.GET('/role-grants/_places', {
          params: { query: { role, pageSize: 250, sort: 'name' } },
        }),
      ),
  });

export const createGrant = (body: Schema<'RoleGrantRequest'>, key: string) =>
  read(api.POST('/role-grants', { body, headers: idempotent(key) }));

export const updateGrant = (id: string, body: GrantDates, etag: string) =>
  read(api.PUT('/role-grants/{id}', { ...one(id), body, headers: ifMatch(etag) }));

export const revokeGrant = (id: string, reason: string) =>
  read(
    api.POST('/role-grants/{id}/transitions', {
      ...one(id),
      body: { to: 'REVOKED', reason },
    }),
  );
