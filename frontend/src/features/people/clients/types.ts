import type { Schema } from '@/lib/api/types';

export type Client = Schema<'ApiClient'>;
export type ClientRequest = Schema<'ApiClientRequest'>;
export type Secret = Schema<'ApiClientSecret'>;
export type ApiScope = Client['scopes'][number];

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
] as const satisfies ApiScope[];
