import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { ahead } from '@/lib/api/ahead';
import { read } from '@/lib/api/client';
import type { Search } from '@/lib/search';
import type { AuditRecord, Keyset } from './types';

const trail = (path: string, filters: Search, pageSize: number) =>
  infiniteQueryOptions({
    queryKey: [path, filters],
    queryFn: ({ pageParam }) =>
      read(
        ahead.GET<Keyset<AuditRecord>>(path, {
          params: { query: { ...filters, pageSize, cursor: pageParam } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });

/** Who did what, the newest first; a stretch at a time. */
export const auditQuery = (filters: Search) => trail('/audit-records', filters, 50);

/** The same, for what is kept about me. */
export const accessLogQuery = () => trail('/me/access-log', {}, 20);
