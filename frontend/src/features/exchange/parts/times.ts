import { useTranslation } from 'react-i18next';
import { useHours } from '@/components/useHours';
import { useFormat } from '@/lib/i18n/useFormat';

/** A Monday; weekday 1 of ISO falls on it. */
const MONDAY = Date.UTC(2024, 0, 1, 12);

/** Weekdays and times of a place in words. */
export function useTimes() {
  const { t, i18n } = useTranslation('exchange');
  const { list } = useFormat();
  const hours = useHours();
  const names = (style: 'short' | 'long') => {
    const format = new Intl.DateTimeFormat(i18n.language === 'en' ? 'en-GB' : 'nl-NL', {
      weekday: style,
      timeZone: 'UTC',
    });
    return [1, 2, 3, 4, 5, 6, 7].map((day) => format.format(MONDAY + (day - 1) * 86_400_000));
  };
  return {
    weekdayNames: names,
    /** "ma, di en do"; "ma – vr" when every working day is meant. */
    weekdays: (days: number[]) => {
      const short = names('short');
      const sorted = days.toSorted((a, b) => a - b);
      const run = sorted.length > 2 && sorted.at(-1)! - sorted[0]! === sorted.length - 1;
      if (run) return t('days.run', { from: short[sorted[0]! - 1], to: short[sorted.at(-1)! - 1] });
      return list(sorted.map((day) => short[day - 1]!));
    },
    /** "7:30 – 16:00", or nothing when it is not known; a night ends the next day. */
    hours,
  };
}
