import type { Session } from '@/lib/api/session';
import type { Page } from '@/lib/api/types';
import type { Role } from '@/lib/roles';

const NETWORK = { id: 'n-1', name: 'MBO-ZIN' };

/** One page of a list, as the API answers it. */
export const page = <T>(items: T[], more: Partial<Page<T>> = {}): Page<T> => ({
  items,
  pageNumber: 1,
  pageSize: 20,
  hasPreviousPage: false,
  hasNextPage: false,
  ...more,
});

/** Somebody with this role in MBO-ZIN: `person('SUPERVISOR')`. */
export const person = (...roles: Role[]): Session['person'] => ({
  id: 'p-1',
  givenName: 'Noor',
  name: 'Noor van Dijk',
  email: 'noor@example.nl',
  preferredLanguage: 'nl',
  sample: true,
  roles,
  grants: roles.map((role) => ({
    role,
    status: 'ACTIVE',
    network: NETWORK,
    organisation: null,
    cohort: null,
    validFrom: '2026-01-01',
    validTo: null,
  })),
  runsEverything: roles.includes('PLATFORM_ADMIN'),
  runs: roles.includes('NETWORK_COORDINATOR') ? [NETWORK] : [],
  speaksFor: roles.includes('ORGANISATION_ADMIN') ? [{ id: 'o-1', name: 'Het Laar' }] : [],
  supervises: roles.includes('SUPERVISOR') ? [{ id: 'o-1', name: 'Het Laar' }] : [],
  teaches: roles.includes('TEACHER') ? [{ id: 'c-1', name: 'Lesgroep 4' }] : [],
  operations: roles.some((role) => role !== 'GUEST' && role !== 'AUDITOR') ? ['listCohorts'] : [],
  gives: roles.some((role) => role === 'PLATFORM_ADMIN' || role === 'NETWORK_COORDINATOR')
    ? ['ORGANISATION_ADMIN', 'SUPERVISOR', 'TEACHER', 'LEARNER', 'GUEST', 'AUDITOR']
    : roles.includes('ORGANISATION_ADMIN')
      ? ['ORGANISATION_ADMIN', 'SUPERVISOR', 'LEARNER']
      : [],
  withheld: [],
  networks: [NETWORK],
  secondFactor: { required: false, exempt: true, present: false, satisfied: false },
  trajectories: roles.includes('LEARNER')
    ? [{ learnerId: 'l-1', cohort: { id: 'c-1', name: 'Lesgroep 4' }, network: NETWORK }]
    : [],
});

export const session = (...roles: Role[]): Session => ({
  accessToken: 'token-1',
  tokenType: 'Bearer',
  expiresIn: 900,
  person: person(...roles),
});
