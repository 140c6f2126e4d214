import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/i18n/useFormat';
import { today } from '@/lib/today';

type Precision = 'DAY' | 'MONTH' | 'YEAR';

/** "2018 – 2021", "sinds 1 maart 2020", "vanaf 1 maart 2030", "tot en met 2021", or that the dates are not known. */
export function usePeriodWords() {
  const { t } = useTranslation('components');
  const { partialDate } = useFormat();
  return (
    from: string | null | undefined,
    to: string | null | undefined,
    exactly: { from?: Precision | null; to?: Precision | null } = {},
  ) => {
    const start = from && partialDate(from, exactly.from ?? 'DAY');
    const end = to && partialDate(to, exactly.to ?? 'DAY');
    if (start && end)
      return start === end ? start : `${start} – ${partialDate(to, exactly.to ?? 'DAY', from)}`;
    if (start) return t(from > today() ? 'period.from' : 'period.since', { date: start });
    if (end) return t('period.until', { date: end });
    return t('period.unknown');
  };
}
