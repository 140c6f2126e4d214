import type { Schema } from '@/lib/api/types';
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

export type Grant = Schema<'GivenRole'>;
export type GrantRequest = Omit<Schema<'RoleGrantRequest'>, 'personId' | 'validFrom'>;
export type Affiliation = Schema<'Affiliation'>;
export type Invitation = Schema<'Invitation'>;
export type InvitationRequest = Schema<'InvitationRequest'>;
export type AccessPolicy = Schema<'AccessPolicy'>;

export const INVITATION_STATUSES = [
  'OPEN',
  'ACCEPTED',
  'DECLINED',
  'EXPIRED',
  'REVOKED',
] as const satisfies Invitation['status'][];
