import type { Person } from './api/session';
import type { Role } from './roles';

interface Place {
  networkId?: string | null;
  organisationId?: string | null;
}

/**
 * Whether this person holds one of these roles there. A platform admin holds all of them everywhere,
 * as in the API. Without a place: anywhere.
 */
export const holds = (person: Person | null, roles: readonly Role[], place: Place = {}) =>
  person !== null &&
  (person.roles.includes('PLATFORM_ADMIN') ||
    person.grants.some(
      (grant) =>
        roles.includes(grant.role) &&
        (!place.networkId || grant.network?.id === place.networkId) &&
        (!place.organisationId || grant.organisation?.id === place.organisationId),
    ));

/** Whether this person speaks for an organisation by a role there, and not for the platform. */
export const administers = (person: Person | null, organisationId: string) =>
  person?.grants.some(
    ({ role, organisation }) =>
      role === 'ORGANISATION_ADMIN' && organisation?.id === organisationId,
  ) ?? false;
