import { useTranslation } from 'react-i18next';

/** "dinsdag" for 2: days are numbered as in the API, 1 is Monday. */
export function useWeekdays() {
  const { i18n } = useTranslation();
  const format = new Intl.DateTimeFormat(i18n.language, { weekday: 'long', timeZone: 'UTC' });
  // 1 January 2024 was a Monday.
  return (day: number) => format.format(new Date(Date.UTC(2024, 0, day)));
}
