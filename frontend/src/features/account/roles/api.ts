import { queryOptions } from '@tanstack/react-query';
import { api, read } from '@/lib/api/client';
import type { Schema } from '@/lib/api/types';

export type MyRole = Schema<'MyRole'>;
export type Step = Schema<'MyRoleTransition'>['to'];

/** What I hold and what I am offered; nobody has more than one page of it. */
export const myRolesQuery = queryOptions({
  queryKey: ['my-roles'],
  queryFn: () => read(api.GET('/me/role-grants', { params: { query: { pageSize: 100 } } })),
});

/** What can be done with a role, asked anew once it stands elsewhere. */
export const roleStepsQuery = ({ id, status }: MyRole) =>
  queryOptions({
    queryKey: ['my-roles', id, 'transitions', status],
    queryFn: () => read(api.GET('/me/role-grants/{id}/transitions', { params: { path: { id } } })),
  });

/** Accepts, declines or lays down. */
export const moveMyRole = (id: string, to: Step, reason?: string) =>
  read(
    api.POST('/me/role-grants/{id}/transitions', {
      params: { path: { id } },
      body: { to, reason: reason ?? null },
    }),
  );
