import i18next from 'i18next';
import { saveFile } from './save-file';
import { today } from './today';

/** A date of the API ("2026-11-26") or a moment, written as one: a text that looks like a date stays a text. */
export interface CsvDate {
  date: string;
}

export type CsvCell = string | number | CsvDate | null | undefined;

/** How a spreadsheet in this language reads columns, numbers and dates. */
interface Dialect {
  separator: string;
  point: string;
  date: (year: string, month: string, day: string) => string;
}

const DIALECTS: Record<string, Dialect> = {
  nl: { separator: ';', point: ',', date: (year, month, day) => `${day}-${month}-${year}` },
  en: { separator: ',', point: '.', date: (year, month, day) => `${year}-${month}-${day}` },
};

export const csvDate = (value: string | null | undefined): CsvDate | null =>
  value ? { date: value } : null;

const MOMENT = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
});
const NUMBER = new Intl.NumberFormat('en-US', { useGrouping: false, maximumFractionDigits: 10 });

function dated({ date }: CsvDate, dialect: Dialect) {
  const [day = '', clock] = (date.length === 10 ? date : MOMENT.format(new Date(date))).split(' ');
  const [year = '', month = '', ofMonth = ''] = day.split('-');
  return [dialect.date(year, month, ofMonth), clock].filter(Boolean).join(' ');
}

/**
 * A text that begins as a formula would be run by a spreadsheet: an apostrophe before it makes it text. One that begins
 * with an apostrophe and then so gets another, so that reading it back takes off exactly what was put on.
 */
const harmless = (text: string) => (/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text);

function written(cell: CsvCell, dialect: Dialect) {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return NUMBER.format(cell).replace('.', dialect.point);
  if (typeof cell === 'object') return dated(cell, dialect);
  const text = harmless(cell);
  return /[",;\n\r\t]/.test(text) || text !== text.trim()
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}

/** With a byte order mark, or a spreadsheet takes it for another encoding and damages names. */
export function toCsv(rows: CsvCell[][], language: string) {
  const dialect = DIALECTS[language] ?? DIALECTS.nl!;
  const lines = rows.map((row) =>
    row.map((cell) => written(cell, dialect)).join(dialect.separator),
  );
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

/** "Lesgroepen" of today: "lesgroepen-2026-11-30.csv". */
export const csvName = (title: string, day: string) =>
  `${title
    .normalize('NFD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)}-${day}.csv`;

/** Saves a table under what it is and the day; the first row is the header. */
export const downloadCsv = (title: string, rows: CsvCell[][]) =>
  saveFile(csvName(title, today()), 'text/csv', toCsv(rows, i18next.language));
