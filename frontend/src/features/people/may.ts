import type { Person as Me } from '@/lib/api/session';
import { holds } from '@/lib/grants';
import { ROLES, type Role } from '@/lib/roles';
import type { Person } from './api';
import type { Given } from './types';

/** Who manages people at all. */
export const MANAGE: Role[] = ['PLATFORM_ADMIN', 'NETWORK_COORDINATOR', 'ORGANISATION_ADMIN'];

/** What a role may give, in its own network or organisation; the admin of the platform gives all. */
const GIVES: Partial<Record<Role, readonly Role[]>> = {
  NETWORK_COORDINATOR: ROLES.filter((role) => role !== 'PLATFORM_ADMIN'),
  ORGANISATION_ADMIN: ['ORGANISATION_ADMIN', 'SUPERVISOR', 'LEARNER'],
};

/** Without a place everywhere: an auditor of the platform can be made by its admin only. */
const inNetwork = (me: Me | null, { network, organisation, cohort }: Given) =>
  network
    ? holds(me, ['NETWORK_COORDINATOR'], { networkId: network.id })
    : Boolean(organisation ?? cohort) && holds(me, ['NETWORK_COORDINATOR']);

/** The roles this person may give somewhere. */
export const givable = (me: Me | null): Role[] =>
  ROLES.filter(
    (role) =>
      holds(me, ['PLATFORM_ADMIN']) || me?.roles.some((own) => GIVES[own as Role]?.includes(role)),
  );

/** Whether this person may give that role there, and so take it back or change its dates. */
export const mayGive = (me: Me | null, given: Given) =>
  holds(me, ['PLATFORM_ADMIN']) ||
  (GIVES.NETWORK_COORDINATOR!.includes(given.role) && inNetwork(me, given)) ||
  (GIVES.ORGANISATION_ADMIN!.includes(given.role) &&
    given.organisation !== null &&
    holds(me, ['ORGANISATION_ADMIN'], { organisationId: given.organisation.id }));

/** Who has no way in yet and can be reached gets a link by mail. */
export const mayInvite = ({ hasLogIn, email }: Pick<Person, 'hasLogIn' | 'email'>) =>
  hasLogIn === false && Boolean(email);

export const mayManage = (me: Me | null) => holds(me, MANAGE);

/** The organisations this person speaks for. */
export const ownOrganisations = (me: Me | null) => [
  ...new Map(
    me?.grants.flatMap(({ role, organisation }) =>
      role === 'ORGANISATION_ADMIN' && organisation ? [[organisation.id, organisation]] : [],
    ),
  ).values(),
];
