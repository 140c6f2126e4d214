import { missingIn, requestOf, SCOPE, type GrantValues } from '../grant-form';
import type { InvitationRequest, Named } from '../types';
import { isAddress, type Row, type RowField } from './parse';

export const MOST = 500;

/** What is wrong with a field: a key of `many.fault`, or a sentence of the API. */
export interface Fault {
  field: RowField | 'row';
  kind:
    | 'missing'
    | 'address'
    | 'addresses'
    | 'double'
    | 'organisation'
    | 'chooseOrganisation'
    | 'signs'
    | 'moved'
    | 'said';
  /** The line of the other one, or what the API says. */
  more?: string;
}

export interface Known {
  grant: GrantValues;
  organisations: Named[];
  language: 'nl' | 'en';
}

const plain = (text: string) => text.trim().toLocaleLowerCase('nl').replace(/\s+/g, ' ');

const NAMES = ['givenName', 'surnamePrefix', 'surname'] as const;

/** Signs that were written one way and read another: "Zo�", "ZoÃ«", "â€™". */
const BROKEN = /\ufffd|[ÃÂ][\u0080-\u00bf\u0152-\u0178\u2013-\u2122]|â€/;

const severalIn = (text: string) => text.split('@').length > 2;

/** The organisation that a row names; one that it does not name is that of the whole list. */
export function organisationOf(row: Row, { grant, organisations }: Known) {
  if (!row.organisation) return grant.organisationId || null;
  const asked = plain(row.organisation);
  return organisations.find(({ id, name }) => id === asked || plain(name) === asked)?.id ?? null;
}

/** Per row what has to be mended before anything is sent. */
export function faultsOf(rows: Row[], known: Known): Map<number, Fault[]> {
  const first = new Map<string, number>();
  return new Map(
    rows.map((row) => {
      const faults: Fault[] = [];
      if (!row.givenName.trim()) faults.push({ field: 'givenName', kind: 'missing' });
      if (!row.surname.trim()) faults.push({ field: 'surname', kind: 'missing' });
      const address = plain(row.email);
      const earlier = first.get(address);
      if (!address) faults.push({ field: 'email', kind: 'missing' });
      else if (!isAddress(row.email))
        faults.push({ field: 'email', kind: severalIn(row.email) ? 'addresses' : 'address' });
      else if (earlier) faults.push({ field: 'email', kind: 'double', more: String(earlier) });
      else first.set(address, row.line);
      if (SCOPE[known.grant.role].organisation && !organisationOf(row, known))
        faults.push({
          field: 'organisation',
          kind: row.organisation ? 'organisation' : 'chooseOrganisation',
        });
      NAMES.filter((name) => BROKEN.test(row[name])).forEach((field) =>
        faults.push({ field, kind: 'signs' }),
      );
      if (row.moved) faults.push({ field: 'row', kind: 'moved' });
      return [row.key, faults];
    }),
  );
}

/** What is missing for all rows alike. The organisation may stand in the list itself. */
export const missingForAll = (grant: GrantValues) =>
  missingIn(grant).filter((name) => name !== 'organisationId');

export const requestFor = (row: Row, known: Known): InvitationRequest => ({
  givenName: row.givenName.trim(),
  surnamePrefix: row.surnamePrefix.trim() || null,
  surname: row.surname.trim(),
  email: row.email.trim(),
  preferredLanguage: known.language,
  ...requestOf({ ...known.grant, organisationId: organisationOf(row, known) ?? '' }),
});

/** The API names the place in what was sent: "invitations[3].email". */
export function saidOf(violations: { field: string; message: string }[], sent: Row[]) {
  const said = new Map<number, Fault[]>();
  const loose: string[] = [];
  violations.forEach(({ field, message }) => {
    const [, index, name] = /^invitations\[(\d+)\]\.?(\w*)/.exec(field) ?? [];
    const row = index === undefined ? undefined : sent[Number(index)];
    if (!row) return void loose.push(message);
    const at = name === 'organisationId' ? 'organisation' : (name as RowField);
    const known = ['givenName', 'surnamePrefix', 'surname', 'email', 'organisation'].includes(at);
    const fault: Fault = { field: known ? at : 'email', kind: 'said', more: message };
    said.set(row.key, [...(said.get(row.key) ?? []), fault]);
  });
  return { said, loose };
}
