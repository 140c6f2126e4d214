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

/** The API always sends every field; its contract takes the name for that of something one sends. */
export type DataRequest = Required<Schema<'DataRequest'>>;
export type DataRequests = Page<DataRequest>;

export const REQUEST_KINDS = [
  'CORRECTION',
  'ERASURE',
  'RESTRICTION',
] as const satisfies DataRequest['kind'][];
export const REQUEST_STATUSES = [
  'OPEN',
  'GRANTED',
  'REFUSED',
  'LIFTED',
] as const satisfies DataRequest['status'][];
