import { z } from 'zod';
import { cellsOf } from './cells';

/** One line of a pasted or chosen list, as somebody typed it. */
export interface Row {
  key: number;
  /** The line in what was pasted, so that a fault can be found in the original. */
  line: number;
  givenName: string;
  surnamePrefix: string;
  surname: string;
  email: string;
  organisation: string;
}

export const FIELDS = ['givenName', 'surnamePrefix', 'surname', 'email', 'organisation'] as const;
export type RowField = (typeof FIELDS)[number];

const HEADERS: Record<RowField, RegExp> = {
  givenName: /^(voornaam|roepnaam|given ?name|first ?name)$/i,
  surnamePrefix: /^(tussenvoegsels?|voorvoegsels?|prefix)$/i,
  surname: /^(achternaam|surname|last ?name|family ?name)$/i,
  email: /^(e-?mail(adres|address)?|mail(adres)?|mail ?address)$/i,
  organisation: /^(organisatie|organisation|organization|werkgever|school)$/i,
};
const NAME = /^(naam|name|volledige naam|full ?name)$/i;
const ADDRESS = /[^\s<>;,"]+@[^\s<>;,"]+/;
const PREFIXES =
  /^(van|von|de|der|den|het|'t|’t|ten|ter|te|la|le|el|al|du|dos|da|di|in|op|aan|bij|ben|bin)$/i;

/** "Jan van der Berg" in three parts; without a name of its own the first word is the given name. */
export function nameParts(name: string) {
  const [givenName = '', ...rest] = name.trim().split(/\s+/);
  const first = rest.findIndex((word) => !PREFIXES.test(word));
  const at = first < 0 ? Math.max(0, rest.length - 1) : first;
  return {
    givenName,
    surnamePrefix: rest.slice(0, at).join(' '),
    surname: rest.slice(at).join(' '),
  };
}

/** What a list says, with or without a line of headers: a spreadsheet, a file, or "Noor Smit <noor@…>" per line. */
export function parseList(text: string): Row[] {
  const [head, ...body] = cellsOf(text);
  if (!head) return [];
  const columns = head.cells.map(
    (cell) =>
      FIELDS.find((field) => HEADERS[field].test(cell)) ?? (NAME.test(cell) ? 'name' : null),
  );
  const headed = columns.some(Boolean) && !head.cells.some((cell) => ADDRESS.test(cell));
  return (headed ? body : [head, ...body]).map(({ line, cells }, key) => {
    const row: Row = { key, line, ...EMPTY, ...(headed ? {} : guessed(cells)) };
    if (headed)
      columns.forEach((column, index) => {
        const cell = cells[index] ?? '';
        if (column === 'name') Object.assign(row, nameParts(cell));
        else if (column) row[column] = cell;
      });
    return { ...row, email: ADDRESS.exec(row.email)?.[0] ?? row.email };
  });
}

const EMPTY = { givenName: '', surnamePrefix: '', surname: '', email: '', organisation: '' };

/** Without headers: the cell with an @ is the address, what stands before it the name. */
function guessed(cells: string[]) {
  const at = cells.findIndex((cell) => ADDRESS.test(cell));
  const cell = cells[at] ?? '';
  const email = ADDRESS.exec(cell)?.[0] ?? '';
  const beside = cell.replace(email, '').replace(/[<>"]/g, '').trim();
  const words = cells.slice(0, at < 0 ? undefined : at).filter(Boolean);
  const organisation = at < 0 ? '' : (cells[at + 1] ?? '');
  if (words.length === 2) return { ...withPrefix(words[0]!, words[1]!), email, organisation };
  if (words.length === 3)
    return {
      givenName: words[0]!,
      surnamePrefix: words[1]!,
      surname: words[2]!,
      email,
      organisation,
    };
  return { ...nameParts(words.join(' ') || beside), email, organisation };
}

/** "Noor" and "van der Berg". */
const withPrefix = (givenName: string, surname: string) => ({
  ...nameParts(`x ${surname}`),
  givenName,
});

const address = z.email().max(254);
export const isAddress = (text: string) => address.safeParse(text.trim()).success;
