import type { Page, Schema } from '@/lib/api/types';

export type AuditRecord = Schema<'AuditRecord'>;
export const ACTIONS = [
  'VIEWED',
  'CHANGED',
  'CREATED',
  'REMOVED',
] as const satisfies AuditRecord['action'][];

export type MyDataKind = Schema<'MyDataKind'>;
export type MyDataRecord = Schema<'MyDataRecord'>;
export type Kind = Schema<'DataKind'>;
export type RetentionRule = Schema<'RetentionRule'>;
export type RetentionRun = Schema<'RetentionRun'>;

export const REQUEST_KINDS = ['CORRECTION', 'ERASURE', 'RESTRICTION'] as const;
export const REQUEST_STATUSES = ['OPEN', 'GRANTED', 'REFUSED', 'LIFTED'] as const;

export interface DataRequest {
  id: string;
  person: { id: string; name: string };
  kind: (typeof REQUEST_KINDS)[number];
  text: string | null;
  status: (typeof REQUEST_STATUSES)[number];
  createdAt: string;
  decidedAt: string | null;
  reason: string | null;
}

export type DataRequests = Page<DataRequest>;
