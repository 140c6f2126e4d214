import type { Role } from '@/lib/roles';

export interface Named {
  id: string;
  name: string;
}

/** What somebody is given, or asked to come and do: a role and where it works. */
export interface Given {
  role: Role;
  network: Named | null;
  organisation: Named | null;
  cohort: Named | null;
}

export interface Grant extends Given {
  id: string;
  person: Named;
  validFrom: string;
  validTo: string | null;
  status: 'ACTIVE' | 'REVOKED';
  givenBy: Named | null;
  revokedAt: string | null;
}

export interface GrantRequest {
  role: Role;
  networkId: string | null;
  organisationId: string | null;
  cohortId: string | null;
  validTo: string | null;
}

export interface Affiliation {
  id: string;
  organisation: Named;
  function: string | null;
  validFrom: string;
  validTo: string | null;
}

export interface PersonRequest {
  givenName: string;
  surnamePrefix: string | null;
  surname: string;
  email: string | null;
  preferredLanguage: 'nl' | 'en';
}

export interface PersonDetail extends PersonRequest, Named {
  grants: Given[];
  sample: boolean;
}

export const INVITATION_STATUSES = ['OPEN', 'ACCEPTED', 'EXPIRED', 'REVOKED'] as const;

export interface Invitation extends Given {
  id: string;
  person: Named;
  email: string;
  status: (typeof INVITATION_STATUSES)[number];
  invitedBy: Named | null;
  createdAt: string;
  expiresAt: string;
  acceptedAt: string | null;
}

export interface InvitationRequest extends Omit<PersonRequest, 'email'>, GrantRequest {
  email: string;
}

export interface AccessPolicy {
  secondFactor: 'REQUIRED' | 'OPTIONAL';
  namesFrom: 'ALWAYS' | 'AGREED';
}
