import { useTranslation } from 'react-i18next';
import type { HistoryEntry } from '@/components/History';
import { Pill } from '@/components/StatusPill';

const TONES = { OPEN: 'wait', ACCEPTED: 'ok', DECLINED: 'stop', WITHDRAWN: 'idle' } as const;

/** What was asked and answered about a merge is no state of the proposal: it has words of its own. */
export function useMergeSteps() {
  const { t } = useTranslation('merge');
  return (entry: HistoryEntry): HistoryEntry => {
    if (!entry.to.startsWith('MERGE_')) return entry;
    const to = entry.to.slice('MERGE_'.length) as keyof typeof TONES;
    const words = to === 'OPEN' && entry.from ? 'AGAIN' : to;
    return { ...entry, said: <Pill tone={TONES[to]}>{t(`history.${words}`)}</Pill> };
  };
}
