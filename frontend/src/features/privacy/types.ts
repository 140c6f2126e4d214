import type { Page } from '@/lib/api/types';
import type { Role } from '@/lib/roles';

export interface Keyset<T> {
  items: T[];
  nextCursor: string | null;
}

/** Without a name for who may not know it. */
export interface Somebody {
  id: string;
  name: string | null;
}

export const ACTIONS = ['VIEWED', 'CHANGED', 'CREATED', 'REMOVED'] as const;

export interface AuditRecord {
  id: string;
  recordedAt: string;
  actor: Somebody | null;
  actorRoles: Role[];
  action: (typeof ACTIONS)[number];
  subjectType: string;
  subjectId: string;
  subjectLabel: string | null;
  person: Somebody | null;
  fields: string[];
}

export interface MyData {
  person: { id: string; name: string };
  madeAt: string;
  kinds: MyDataKind[];
}

export interface MyDataKind {
  kind: Kind;
  title: string;
  purpose: string;
  term: string;
  records: MyDataRecord[];
}

export interface MyDataRecord {
  title: string;
  keptUntilDate: string | null;
  fields: { name: string; label: string; value: string | null }[];
}

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

export type Kind = 'ACCOUNT' | 'TRAJECTORY' | 'EXCHANGE' | 'MEETING' | 'PROPOSAL' | 'REQUEST';

export interface RetentionRule {
  kind: Kind;
  organisation: { id: string; name: string } | null;
  months: number;
  own: boolean;
}

export interface RetentionRun {
  id: string;
  createdAt: string;
  preview: boolean;
  startedBy: { id: string; name: string } | null;
  lines: {
    kind: Kind;
    organisation: { id: string; name: string } | null;
    months: number;
    count: number;
  }[];
}
