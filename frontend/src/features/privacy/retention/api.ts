import { queryOptions } from '@tanstack/react-query';
import { ahead } from '@/lib/api/ahead';
import { idempotent, ifMatch, read, readVersioned } from '@/lib/api/client';
import type { Page } from '@/lib/api/types';
import type { Kind, RetentionRule, RetentionRun } from '../types';

export const rulesQuery = (organisationId?: string) =>
  queryOptions({
    queryKey: ['retention-rules', organisationId],
    queryFn: () =>
      read(
        ahead.GET<{ items: RetentionRule[] }>('/retention-rules', {
          params: { query: { organisationId } },
        }),
      ),
  });

/** The version is asked for at the moment of saving: the list has none, and the last word counts here. */
export async function decide(kind: Kind, organisationId: string | undefined, months: number) {
  const params = { path: { kind }, query: { organisationId } };
  const { etag } = await readVersioned(
    ahead.GET<RetentionRule>('/retention-rules/{kind}', { params }),
  );
  return read(
    ahead.PUT<RetentionRule>('/retention-rules/{kind}', {
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
        ahead.GET<Page<RetentionRun>>('/retention-runs', {
          params: { query: { pageNumber, pageSize: 10, sort: '-createdAt' } },
        }),
      ),
  });

export const startRun = (preview: boolean, key: string) =>
  read(
    ahead.POST<RetentionRun>('/retention-runs', { body: { preview }, headers: idempotent(key) }),
  );
