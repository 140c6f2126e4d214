import type { Named } from '../types';

export const SCOPES = [
  'organisations:read',
  'networks:read',
  'programmes:read',
  'cohorts:read',
  'learners:read',
  'exchange:read',
  'meetings:read',
  'proposals:read',
  'impact:read',
] as const;
export type ApiScope = (typeof SCOPES)[number];

export interface Client extends Named {
  network: Named | null;
  organisation: Named | null;
  scopes: ApiScope[];
  expiresOn: string;
  status: 'ACTIVE' | 'EXPIRED' | 'REVOKED';
  revokeReason: string | null;
  givenBy: Named | null;
  lastUsedAt: string | null;
  createdAt: string;
}

export interface ClientRequest {
  name: string;
  networkId: string | null;
  organisationId: string | null;
  scopes: ApiScope[];
  expiresOn: string;
}

export interface Secret {
  id: string;
  createdAt: string;
  /** Null for the newest. */
  expiresAt: string | null;
}

/** Only the answer that made it holds the secret itself. */
export interface NewSecret extends Secret {
  secret: string;
}
