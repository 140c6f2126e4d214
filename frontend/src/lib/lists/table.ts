import Papa from 'papaparse';
import { groupBy } from '../group-by';

export interface Line {
  /** Of the first sign of it in the text, so that it can be found there. */
  line: number;
  cells: string[];
}

const SEPARATORS = ['\t', ';', ',', '|'] as const;

/** A quotation mark that is never closed would swallow all that comes after: then none of them means anything. */
const NO_QUOTES = '\u0000';
const NO_SEPARATOR = '\u0001';

/** Line ends of Windows, of old and new Macs; what is not to be seen is no part of a name. */
export const plainText = (text: string) =>
  text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\u200b|\u200c|\u200d|\u2060|\ufeff/g, '')
    .replace(/\u00a0/g, ' ');

/** The cells of each line that is not empty; a quoted cell may hold the separator, a doubled quote and a line end. */
export function cellsOf(text: string, separator: string, quoteChar = '"'): Line[] {
  const lines: Line[] = [];
  let from = 0;
  let line = 1;
  let unclosed = false;
  Papa.parse<string[]>(text, {
    delimiter: separator,
    newline: '\n',
    quoteChar,
    step: ({ data, errors, meta }) => {
      const cells = data.map((cell) => asTyped(cell.trim()));
      if (cells.some(Boolean)) lines.push({ line, cells });
      line += text.slice(from, meta.cursor).split('\n').length - 1;
      from = meta.cursor;
      unclosed ||= errors.some(({ code }) => code === 'MissingQuotes');
    },
  });
  return unclosed && quoteChar === '"' ? cellsOf(text, separator, NO_QUOTES) : lines;
}

/** Our own downloads, and others, put an apostrophe before what begins as a formula. */
const asTyped = (cell: string) => cell.replace(/^'('*[=+\-@\t\r])/, '$1').trim();

export interface Table {
  separator: string;
  lines: Line[];
}

/**
 * The table that a text is, or null when it is none. Excel says the separator in a first line, else it is the one with
 * which the first line has most headers that are known, else the one with which all lines, or most, are of one length.
 */
export function tableOf(text: string, isHeader: (cell: string) => boolean): Table | null {
  const said = /^sep=(.)\n/i.exec(text);
  if (said) {
    const lines = cellsOf(text.slice(said[0].length), said[1]!);
    return { separator: said[1]!, lines: lines.map((one) => ({ ...one, line: one.line + 1 })) };
  }
  const tables = SEPARATORS.filter((sign) => text.includes(sign)).map((separator) => {
    const lines = cellsOf(text, separator);
    return { separator, lines, headers: lines[0]?.cells.filter(isHeader).length ?? 0 };
  });
  const best = tables.toSorted((a, b) => b.headers - a.headers)[0];
  if (best && best.headers > 0) return best;
  const whole = unpacked(text, isHeader);
  if (whole) return whole;
  const fitting = (share: number) => tables.find(({ lines }) => even(lines) >= share);
  return fitting(1) ?? fitting(2 / 3) ?? null;
}

/** A whole line in quotes, "Voornaam;Achternaam;E-mail": what comes of a file opened with the wrong separator. */
function unpacked(text: string, isHeader: (cell: string) => boolean): Table | null {
  if (!text.trimStart().startsWith('"')) return null;
  const lines = cellsOf(text, NO_SEPARATOR);
  const first = lines[0]?.cells[0] ?? '';
  const separator = SEPARATORS.find((sign) => first.split(sign).filter(isHeader).length > 1);
  if (!separator) return null;
  return {
    separator,
    lines: lines.flatMap(({ line, cells }) =>
      cellsOf(cells[0] ?? '', separator).map((one) => ({ line, cells: one.cells })),
    ),
  };
}

/** Which share of the lines has the length that most of them have; none when that is a single cell. */
function even(lines: Line[]): number {
  const lengths = [...groupBy(lines, ({ cells }) => cells.length)];
  const [length, alike] = lengths.toSorted(([, a], [, b]) => b.length - a.length)[0] ?? [0, []];
  return length > 1 ? alike.length / lines.length : 0;
}
