export const ROLES = [
  'PLATFORM_ADMIN',
  'NETWORK_COORDINATOR',
  'ORGANISATION_ADMIN',
  'SUPERVISOR',
  'TEACHER',
  'LEARNER',
  'GUEST',
  'AUDITOR',
] as const;

export type Role = (typeof ROLES)[number];

/** Who takes part in the work. A guest sees only their own meetings, an auditor only figures and the trail. */
export const MEMBERS = ROLES.filter((role) => role !== 'GUEST' && role !== 'AUDITOR');
