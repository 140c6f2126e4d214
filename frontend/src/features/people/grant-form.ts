import { z } from 'zod';
import { ROLES, type Role } from '@/lib/roles';
import type { GrantRequest } from './types';

export interface GrantValues {
  role: Role;
  networkId: string;
  organisationId: string;
  cohortId: string;
  validTo: string;
}

/** Where a role works: what must be said, and what may be left out. */
export const SCOPE: Record<Role, { network?: 'must' | 'may'; organisation?: true; cohort?: true }> =
  {
    PLATFORM_ADMIN: {},
    NETWORK_COORDINATOR: { network: 'must' },
    ORGANISATION_ADMIN: { organisation: true },
    SUPERVISOR: { organisation: true },
    TEACHER: { organisation: true, cohort: true },
    LEARNER: { network: 'must', organisation: true },
    GUEST: { network: 'must' },
    AUDITOR: { network: 'may' },
  };

export const grantShape = {
  role: z.enum(ROLES),
  networkId: z.string(),
  organisationId: z.string(),
  cohortId: z.string(),
  validTo: z.string(),
};

/** What this role still misses. */
export function missingIn({ role, ...values }: Omit<GrantValues, 'validTo'>) {
  const { network, organisation, cohort } = SCOPE[role];
  return [
    ...(network === 'must' && !values.networkId ? (['networkId'] as const) : []),
    ...(organisation && !values.organisationId ? (['organisationId'] as const) : []),
    ...(cohort && !values.cohortId ? (['cohortId'] as const) : []),
  ];
}

/** For `superRefine`: a role is told with where it works. */
export const complete = (values: GrantValues, context: z.RefinementCtx) =>
  missingIn(values).forEach((name) =>
    context.addIssue({ code: 'custom', path: [name], input: '' }),
  );

/** Only what this role asks for: what was chosen for another role stays behind. */
export function requestOf({ role, ...values }: GrantValues): GrantRequest {
  const { network, organisation, cohort } = SCOPE[role];
  return {
    role,
    networkId: (network && values.networkId) || null,
    organisationId: (organisation && values.organisationId) || null,
    cohortId: (cohort && values.cohortId) || null,
    validTo: values.validTo || null,
  };
}
