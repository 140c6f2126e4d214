import { queryOptions } from '@tanstack/react-query';
import { api, idempotent, ifMatch, read, readVersioned } from '@/lib/api/client';
import type { Kind } from '../types';

export const rulesQuery = (organisationId?: string) =>
  queryOptions({
    queryKey: ['retention-rules', organisationId],
    queryFn: () =>
      read(
        api.GET('/retention-rules', {
          params: { query: { organisationId } },
        }),
      ),
  });

/** The version is asked for at the moment of saving: the list has none, and the last word counts here. */
export async function decide(kind: Kind, organisationId: string | undefined, months: number) {
  const params = { path: { kind }, query: { organisationId } };
  const { etag } = await readVersioned(api.GET('/retention-rules/{kind}', { params }));
  return read(
    api.PUT('/retention-rules/{kind}', {
      params,
      body: { months },
      headers: ifMatch(etag),
    }),
  );
}

export const runsQuery = (pageNumber: number) =>
  queryOptions({
    queryKey: ['retention-runs', pageNumber],
    queryFn: () =>
      read(
        api.GET('/retention-runs', {
          params: { query: { pageNumber, pageSize: 10, sort: '-createdAt' } },
        }),
      ),
  });

export const startRun = (preview: boolean, key: string) =>
  read(api.POST('/retention-runs', { body: { preview }, headers: idempotent(key) }));
