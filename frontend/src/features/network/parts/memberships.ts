import { queryOptions } from '@tanstack/react-query';
import { api, idempotent, ifMatch, read, readVersioned } from '@/lib/api/client';
import type { Person } from '@/lib/api/session';
import type { Schema } from '@/lib/api/types';
import { administers } from '@/lib/reach';
import { dayOf, today } from '@/lib/today';
import { validOn } from '@/lib/validity';

export type Membership = Schema<'Membership'>;
type Request = Schema<'MembershipRequest'>;
const LIST = '/networks/{networkId}/memberships';
const ONE = '/networks/{networkId}/memberships/{membershipId}';
const STEPS = '/networks/{networkId}/memberships/{membershipId}/transitions';

export const ROLES = ['PARTNER', 'SCHOOL', 'COACH', 'FUNDER'] as const;

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

/** Whether the reader is the one who is asked. */
export const asksReader = ({ steps }: Membership) => steps.includes('ACCEPTED');

/** Whether the reader answers for an organisation that has nobody to do so. */
export const answersForAnother = (reader: Person | null, membership: Membership) =>
  membership.proposedBy === 'NETWORK' &&
  asksReader(membership) &&
  membership.organisation !== null &&
  reader !== null &&
  !administers(reader, membership.organisation.id);

/** Whether it was so on some day: what ended before it began never was. */
export const agreed = ({ status, validFrom, decidedAt }: Membership) =>
  status === 'ACCEPTED' ||
  (status === 'ENDED' && !(validFrom && decidedAt && validFrom > dayOf(decidedAt)));

/** Those by which the same organisation is a member of the same network today, whatever becomes of this one. */
export const besides = (all: Membership[], { id, network, organisation }: Membership) =>
  all.filter(
    (other) =>
      other.id !== id &&
      other.status === 'ACCEPTED' &&
      other.network.id === network.id &&
      organisation !== null &&
      other.organisation?.id === organisation.id &&
      validOn(other, today()),
  );

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

export const stepMembership = ({ id, network }: Membership, body: Schema<'MembershipTransition'>) =>
  read(api.POST(STEPS, { params: { path: { networkId: network.id, membershipId: id } }, body }));

/** Takes away what was written down by mistake. */
export const removeMembership = ({ id, network }: Membership) =>
  read(api.DELETE(ONE, { params: { path: { networkId: network.id, membershipId: id } } }));

/** Ends it now, or makes a day that is still to come its last. */
export async function endMembership(membership: Membership, lastDay: string, reason: string) {
  if (lastDay <= today())
    return stepMembership(membership, { to: 'ENDED', validTo: lastDay, reason });
  const { id, network } = membership;
  const path = { networkId: network.id, membershipId: id };
  const now = await readVersioned(api.GET(ONE, { params: { path } }));
  const body = {
    organisationId: now.organisation?.id ?? null,
    role: now.role,
    validFrom: now.validFrom,
    validTo: lastDay,
    leaveReason: reason,
    dateNote: now.dateNote,
  };
  return updateMembership(network.id, id, body, now.etag);
}
