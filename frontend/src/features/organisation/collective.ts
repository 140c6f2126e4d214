import { queryOptions } from '@tanstack/react-query';
import { api, idempotent, ifMatch, read, readVersioned } from '@/lib/api/client';
import type { Schema } from '@/lib/api/types';

type Request = Schema<'CollectiveMemberRequest'>;
const MEMBERS = '/organisations/{organisationId}/collective-members';
const MEMBER = '/organisations/{organisationId}/collective-members/{memberId}';

/** Everyone who ever was a member; the page shows who is one on which day. */
export const collectiveMembersQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['collective-members', organisationId],
    queryFn: () =>
      read(
        api.GET(MEMBERS, {
          params: { path: { organisationId }, query: { pageSize: 250, sort: 'organisation' } },
        }),
      ),
  });

export const collectiveMemberQuery = (organisationId: string, memberId: string) =>
  queryOptions({
    queryKey: ['collective-members', organisationId, memberId],
    queryFn: () =>
      readVersioned(api.GET(MEMBER, { params: { path: { organisationId, memberId } } })),
  });

export const createCollectiveMember = (organisationId: string, body: Request, key: string) =>
  read(api.POST(MEMBERS, { params: { path: { organisationId } }, body, headers: idempotent(key) }));

export const updateCollectiveMember = (
  organisationId: string,
  memberId: string,
  body: Request,
  etag: string,
) =>
  read(
    api.PUT(MEMBER, {
      params: { path: { organisationId, memberId } },
      body,
      headers: ifMatch(etag),
    }),
  );
