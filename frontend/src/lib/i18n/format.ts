import { daysLater } from '../clock';

/** Dates and numbers as people say them. Pure functions; components take them from useFormat(). */
const ZONE = 'Europe/Amsterdam';
const DAY = 86_400_000;

const localeOf = (language: string) => (language === 'en' ? 'en-GB' : 'nl-NL');

/** A date of the API ("2026-11-26") has no zone; noon UTC falls on that day in Amsterdam all year. */
const toInstant = (value: string) => new Date(value.length === 10 ? `${value}T12:00:00Z` : value);

const dayKey = (instant: Date) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format(instant);

const yearOf = (instant: Date) => dayKey(instant).slice(0, 4);

function parts(language: string, value: string, options: Intl.DateTimeFormatOptions) {
  return new Intl.DateTimeFormat(localeOf(language), { timeZone: ZONE, ...options }).format(
    toInstant(value),
  );
}

export function makeFormat(language: string, now: () => Date = () => new Date()) {
  /** A year is said when it is another one than that of the other day of a period, or of today. */
  const year = (value: string, other?: string) =>
    yearOf(toInstant(value)) !== yearOf(other ? toInstant(other) : now()) && {
      year: 'numeric' as const,
    };

  const dayWith = (value: string, other?: string) =>
    parts(language, value, {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      ...year(value, other),
    }).replace(',', '');

  /** "do 26 nov", with the year when it is not this year. */
  const day = (value: string) => dayWith(value);

  /** "donderdag 26 november"; the last day of a period comes after the first. */
  const longDay = (value: string, after?: string) =>
    parts(language, value, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      ...year(value, after),
    }).replace(',', '');

  /** "26 november 2026". */
  const date = (value: string) =>
    parts(language, value, { day: 'numeric', month: 'long', year: 'numeric' });

  /** "november 2026" or "2026", for what is only known so far; the year once after one that has it. */
  const partialDate = (value: string, precision: 'DAY' | 'MONTH' | 'YEAR', after?: string) =>
    parts(language, value, {
      ...(precision === 'DAY' && { day: 'numeric' }),
      ...(precision !== 'YEAR' && { month: 'long' }),
      ...(precision === 'YEAR' || !after ? { year: 'numeric' } : year(value, after)),
    });

  /** "13:00": of a timestamp, or of a time of the API ("13:00:00"). */
  const time = (value: string) =>
    /^\d{2}:\d{2}/.test(value)
      ? value.slice(0, 5)
      : parts(language, value, { hour: '2-digit', minute: '2-digit' });

  /** "do 26 nov, 13:00–16:30"; a night too; "do 26 nov, 13:00 – za 28 nov, 16:30" when it is longer. */
  const dayAndTimes = (onDate: string, start?: string | null, end?: string | null) => {
    if (start && end && end.length > 10 && daysLater(start, end) > 1)
      return `${day(onDate)}, ${time(start)} – ${dayWith(end, onDate)}, ${time(end)}`;
    return [day(onDate), start && (end ? `${time(start)}–${time(end)}` : time(start))]
      .filter(Boolean)
      .join(', ');
  };

  /** "do 26 nov – vr 4 dec"; one day is said once, and a year too: "di 12 jan 2027 – za 30 jan". */
  const period = (from: string, to?: string | null) =>
    !to || to === from
      ? day(from)
      : `${year(from) ? day(from) : dayWith(from, to)} – ${dayWith(to, from)}`;

  /** "morgen", "over 3 dagen", "2 weken geleden". */
  const relative = (value: string) => {
    const days = Math.round(
      (Date.parse(dayKey(toInstant(value))) - Date.parse(dayKey(now()))) / DAY,
    );
    const format = new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto' });
    if (Math.abs(days) < 14) return format.format(days, 'day');
    if (Math.abs(days) < 60) return format.format(Math.round(days / 7), 'week');
    if (Math.abs(days) < 730) return format.format(Math.round(days / 30.44), 'month');
    return format.format(Math.round(days / 365.25), 'year');
  };

  const number = (value: number, digits = 0) =>
    new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: digits }).format(value);

  /** A fraction as "71 %" (Dutch) or "71%" (English). */
  const percent = (fraction: number, digits = 0) =>
    `${number(fraction * 100, digits)}${language === 'en' ? '%' : '\u00a0%'}`;

  const list = (items: string[]) =>
    new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(items);

  return {
    day,
    longDay,
    date,
    partialDate,
    time,
    dayAndTimes,
    period,
    relative,
    number,
    percent,
    list,
  };
}

export type Format = ReturnType<typeof makeFormat>;
