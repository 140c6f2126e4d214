import { finds } from '@/lib/fold';
import type { Assignment } from '../data/types';

/** One colour per choice, in the bar and in the table. */
export const choiceTone = (rank: number | null): 'ok' | 'plan' | 'wait' | 'idle' =>
  rank === null ? 'idle' : rank === 1 ? 'ok' : rank === 2 ? 'plan' : 'wait';

export interface AssignmentFilters {
  q?: string;
  home?: string;
  host?: string;
  choice?: string;
}

/** Choice is a rank, "other" (placed without having wished it) or "none" (no place). */
export function matches(row: Assignment, { q, home, host, choice }: AssignmentFilters) {
  const rank = row.host === null ? 'none' : (row.choiceRank?.toString() ?? 'other');
  return (
    finds(q ?? '', row.learner.name) &&
    (!home || row.home.id === home) &&
    (!host || row.host?.id === host) &&
    (!choice || choice === rank)
  );
}

const KEYS: Record<string, (row: Assignment) => string> = {
  learner: (row) => row.learner.name,
  home: (row) => row.home.name,
  host: (row) => row.host?.name ?? '',
  choice: (row) => (row.host ? String(row.choiceRank ?? 98).padStart(2, '0') : '99'),
};
const byName = new Intl.Collator('nl', { ignorePunctuation: true, numeric: true });

export function sorted(rows: Assignment[], sort: string | undefined) {
  const down = sort?.startsWith('-');
  const key = KEYS[sort?.replace('-', '') ?? ''];
  if (!key) return rows;
  return rows.toSorted((a, b) => byName.compare(key(a), key(b)) * (down ? -1 : 1));
}

/** Rows that are all here, as one page of a list. */
export function pageOf<T>(rows: T[], pageNumber: number, pageSize: number) {
  const from = (pageNumber - 1) * pageSize;
  return {
    items: rows.slice(from, from + pageSize),
    pageNumber,
    pageSize,
    hasPreviousPage: pageNumber > 1,
    hasNextPage: from + pageSize < rows.length,
    total: rows.length,
  };
}
