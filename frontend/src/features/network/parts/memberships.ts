import { queryOptions } from '@tanstack/react-query';
import { api, idempotent, ifMatch, read, readVersioned } from '@/lib/api/client';
import type { Schema } from '@/lib/api/types';

export type Membership = Schema<'Membership'>;
type Request = Schema<'MembershipRequest'>;
const LIST = '/networks/{networkId}/memberships';
const ONE = '/networks/{networkId}/memberships/{membershipId}';

export const membershipsQuery = (networkId: string) =>
  queryOptions({
    queryKey: ['memberships', networkId],
    queryFn: () =>
      read(
        api.GET(LIST, {
          params: { path: { networkId }, query: { pageSize: 250, sort: 'organisation' } },
        }),
      ),
  });

export const membershipQuery = (networkId: string, membershipId: string) =>
  queryOptions({
    queryKey: ['memberships', networkId, membershipId],
    queryFn: () => readVersioned(api.GET(ONE, { params: { path: { networkId, membershipId } } })),
  });

export const createMembership = (networkId: string, body: Request, key: string) =>
  read(api.POST(LIST, { params: { path: { networkId } }, body, headers: idempotent(key) }));

export const updateMembership = (
  networkId: string,
  membershipId: string,
  body: Request,
  etag: string,
) =>
  read(
    api.PUT(ONE, { params: { path: { networkId, membershipId } }, body, headers: ifMatch(etag) }),
  );
