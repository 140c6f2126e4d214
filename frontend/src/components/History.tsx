import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/i18n/useFormat';
import classes from './History.module.css';
import { StatusPill } from './StatusPill';
import type { Machine } from './status';

export interface HistoryEntry {
  /** Instead of the state, for a step of something that belongs to it. */
  said?: ReactNode;
  from?: string | null;
  to: string;
  reason?: string | null;
  recordedAt: string;
  actor?: { name: string | null } | null;
}

/** Who moved this when and why, the newest first. `entries` is the history of GET …/transitions. */
export function History({ of, entries }: { of: Machine; entries: HistoryEntry[] }) {
  const { t } = useTranslation('components');
  const { dayAndTimes } = useFormat();
  if (entries.length === 0) return <p className="muted">{t('history.nothing')}</p>;
  const newestFirst = entries.toSorted((a, b) => b.recordedAt.localeCompare(a.recordedAt));
  return (
    <ol className={classes.history} aria-label={t('history.title')}>
      {newestFirst.map((entry) => (
        <li key={entry.recordedAt + entry.to}>
          {entry.said ?? <StatusPill of={of} status={entry.to} />}
          {entry.reason && <p>{entry.reason}</p>}
          <p className="small muted">
            {t('history.by', {
              name: entry.actor?.name ?? t('history.system'),
              when: dayAndTimes(entry.recordedAt, entry.recordedAt),
            })}
          </p>
        </li>
      ))}
    </ol>
  );
}
