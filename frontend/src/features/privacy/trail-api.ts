import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Fetching } from '@/components/list/DownloadCsv';
import { api, read } from '@/lib/api/client';
import type { ApiPaths, Schema } from '@/lib/api/types';

type Stretch = Schema<'KeysetAuditRecordView'>;
export type TrailFilter = NonNullable<ApiPaths['/audit-records']['get']['parameters']['query']>;

const trail = (
  key: readonly unknown[],
  stretch: (cursor: string | undefined) => Promise<Stretch>,
) =>
  infiniteQueryOptions({
    queryKey: ['audit-records', ...key],
    queryFn: ({ pageParam }) => stretch(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });

/** Who did what, the newest first; a stretch at a time. */
export const auditQuery = (filter: TrailFilter) =>
  trail([filter], (cursor) =>
    read(api.GET('/audit-records', { params: { query: { ...filter, pageSize: 50, cursor } } })),
  );

/** All of it, for a download. */
export async function wholeTrail(filter: TrailFilter, { tell, stopped }: Fetching) {
  const records: Stretch['items'] = [];
  let cursor: string | undefined;
  do {
    const query = { ...filter, pageSize: 250 as const, cursor };
    const { items, nextCursor } = await read(api.GET('/audit-records', { params: { query } }));
    records.push(...items);
    tell(records.length);
    cursor = nextCursor ?? undefined;
  } while (cursor && !stopped());
  return records;
}

/** The same, for what is kept about me. */
export const accessLogQuery = () =>
  trail(['mine'], (cursor) =>
    read(api.GET('/me/access-log', { params: { query: { pageSize: 20, cursor } } })),
  );

export const latestTrailQuery = (networkId: string | undefined) =>
  queryOptions({
    queryKey: ['audit-records', 'latest', networkId],
    queryFn: () =>
      read(api.GET('/audit-records', { params: { query: { networkId, pageSize: 10 } } })),
  });
