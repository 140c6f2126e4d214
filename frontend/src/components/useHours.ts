import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/i18n/useFormat';
import { daysLater } from '@/lib/clock';

/** "13:00 – 16:30"; "22:00 – 06:00, de volgende dag"; nothing when it is not known. */
export function useHours() {
  const { t } = useTranslation('components');
  const { time, day } = useFormat();
  return (start: string | null | undefined, end: string | null | undefined) => {
    if (!start) return '';
    if (!end) return time(start);
    const hours = `${time(start)} – ${time(end)}`;
    const later = daysLater(start, end);
    if (later === 0) return hours;
    return later === 1 ? t('hours.nextDay', { hours }) : t('hours.onDay', { hours, day: day(end) });
  };
}
