import { saveFile } from './save-file';

export type CsvCell = string | number | null | undefined;

/** A cell that starts as a formula would be run by a spreadsheet; an apostrophe makes it text. */
function escaped(cell: CsvCell) {
  const text = cell === null || cell === undefined ? '' : String(cell);
  const safe = typeof cell === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Semicolons and a byte order mark: that is what a Dutch spreadsheet opens in columns. */
export const toCsv = (rows: CsvCell[][]) =>
  '\ufeff' + rows.map((row) => row.map(escaped).join(';')).join('\r\n') + '\r\n';

export const downloadCsv = (fileName: string, rows: CsvCell[][]) =>
  saveFile(`${fileName}.csv`, 'text/csv', toCsv(rows));
