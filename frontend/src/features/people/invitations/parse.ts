import { z } from 'zod';
import { addressesOf } from '@/lib/lists/addresses';
import { plainText, tableOf, type Line } from '@/lib/lists/table';
import { fieldOf, fieldsOf, type ColumnField } from './headers';
import { isPrefix, nameParts, surnameParts } from './names';

/** One line of a pasted or chosen list, as somebody typed it. */
export interface Row {
  key: number;
  /** The line in what was pasted, so that a fault can be found in the original. */
  line: number;
  /** What stood there; what was not understood is not lost. */
  raw: string;
  /** The line has more cells than the list has columns: its cells may have moved. */
  moved?: boolean;
  givenName: string;
  surnamePrefix: string;
  surname: string;
  email: string;
  organisation: string;
}

export const FIELDS = ['givenName', 'surnamePrefix', 'surname', 'email', 'organisation'] as const;
export type RowField = (typeof FIELDS)[number];

/** A column of a list and what it was taken for; null is left out. */
export interface ListColumn {
  header: string;
  field: ColumnField | null;
}

export interface Reading {
  rows: Row[];
  /** Empty for a list without headers. */
  columns: ListColumn[];
}

const EMPTY = { givenName: '', surnamePrefix: '', surname: '', email: '', organisation: '' };
const ADDRESS = /[^\s<>;,"()]+@[^\s<>;,"()]+/g;

/**
 * What a list says: a table with headers or without, of whatever program, or a line of addresses.
 *
 * @param chosen what somebody says the columns are
 */
export function readList(raw: string, chosen?: (ColumnField | null)[]): Reading {
  const text = plainText(raw);
  const table = tableOf(text, (cell) => fieldOf(cell) !== null);
  const [head, ...body] = table?.lines ?? [];
  if (head && head.cells.some(fieldOf) && !head.cells.some(hasAddress))
    return headed(head.cells, body, table!.separator, chosen);
  // One line that is otherwise than the rest is read by itself: it says nothing of how the others are to be read.
  if (table && table.lines.filter(isToLine).length * 2 < table.lines.length) {
    const written = text.split('\n');
    const people = table.lines.flatMap((line) =>
      isToLine(line)
        ? addressesOf(written[line.line - 1] ?? '').map((one) =>
            addressed({ ...one, line: line.line }),
          )
        : [bare(line, table.separator)],
    );
    return { columns: [], rows: people.map((row, key) => ({ ...row, key })) };
  }
  return { columns: [], rows: addressesOf(text).map(addressed) };
}

function headed(
  headers: string[],
  lines: Line[],
  separator: string,
  chosen: (ColumnField | null)[] = fieldsOf(headers),
): Reading {
  const width = headers.findLastIndex(Boolean) + 1;
  const rows = lines.map(({ line, cells }, key) => {
    const row: Row = { key, line, raw: cells.join(separator), ...EMPTY };
    const said = (field: ColumnField) => cells[chosen.indexOf(field)] ?? '';
    if (said('name')) Object.assign(row, nameParts(said('name')));
    const surname = surnameParts(said('surname'));
    const given = [said('givenName')];
    const prefix = [said('surnamePrefix')];
    (isPrefix(said('middleName')) ? prefix : given).push(said('middleName'));
    prefix.push(surname.surnamePrefix);
    row.givenName = joined(given) || row.givenName;
    row.surnamePrefix = joined(prefix) || row.surnamePrefix;
    row.surname = surname.surname || row.surname;
    row.email = oneAddress(said('email'));
    row.organisation = said('organisation');
    if (cells.slice(width).some(Boolean)) row.moved = true;
    return row;
  });
  return {
    rows,
    columns: headers.slice(0, width).map((header, at) => ({ header, field: chosen[at] ?? null })),
  };
}

const joined = (parts: string[]) => [...new Set(parts.filter(Boolean))].join(' ');
const hasAddress = (cell: string) => cell.includes('@');

/**
 * A row of a table has one address beside other cells; on a To line every piece has one, or an address in brackets
 * after a name: "Persoon; Eerste <eerste@…>".
 */
const isToLine = ({ cells }: Line) =>
  cells.filter(hasAddress).length > 1 || cells.some((cell) => /\S\s*<[^<>]*@[^<>]*>/.test(cell));

/** The address of a cell; two of them stay as they are, to be seen. */
function oneAddress(cell: string) {
  const found = cell.match(ADDRESS) ?? [];
  return found.length === 1
    ? found[0].replace(/^mailto:/i, '').replace(/[.:]+$/, '')
    : cell.replace(/^mailto:/i, '');
}

/** Without headers: the cell with an @ is the address, what stands before it the name, behind it the organisation. */
function bare({ line, cells }: Line, separator: string): Row {
  const at = cells.findIndex(hasAddress);
  const words = cells.slice(0, at < 0 ? undefined : at).filter(Boolean);
  const after = at < 0 ? [] : cells.slice(at + 1).filter(Boolean);
  const row = { key: 0, line, raw: cells.join(separator), ...EMPTY, ...partsOf(words) };
  return {
    ...row,
    email: at < 0 ? '' : oneAddress(cells[at]!),
    organisation: after[0] ?? '',
    ...((words.length > 3 || after.length > 1) && { moved: true }),
  };
}

function partsOf(words: string[]) {
  const [givenName = '', second = '', third = ''] = words;
  if (words.length === 2) return { givenName, ...surnameParts(second) };
  if (words.length === 3) return { givenName, surnamePrefix: second, surname: third };
  return nameParts(words.join(' '));
}

const addressed = (
  { line, name, address, raw }: ReturnType<typeof addressesOf>[number],
  key = 0,
): Row => ({ key, line, raw, ...EMPTY, ...nameParts(name), email: address });

const address = z.email().max(254);
export const isAddress = (text: string) => address.safeParse(text.trim()).success;
