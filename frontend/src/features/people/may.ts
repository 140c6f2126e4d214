import type { Person as Me } from '@/lib/api/session';
import { holds } from '@/lib/grants';
import { ROLES, type Role } from '@/lib/roles';
import type { Person } from './api';

/** Who manages people at all. */
export const MANAGE: Role[] = ['PLATFORM_ADMIN', 'NETWORK_COORDINATOR', 'ORGANISATION_ADMIN'];

/**
 * What a role may give somewhere. Where exactly, the API says: `_places` for the roles inside an
 * organisation, and `mayChange` with what was given.
 */
const GIVES: Partial<Record<Role, readonly Role[]>> = {
  NETWORK_COORDINATOR: ROLES.filter((role) => role !== 'PLATFORM_ADMIN'),
  ORGANISATION_ADMIN: ['ORGANISATION_ADMIN', 'SUPERVISOR', 'LEARNER'],
};

/** The roles this person may give somewhere. */
export const givable = (me: Me | null): Role[] =>
  ROLES.filter(
    (role) =>
      holds(me, ['PLATFORM_ADMIN']) || me?.roles.some((own) => GIVES[own as Role]?.includes(role)),
  );

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
