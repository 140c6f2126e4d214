/** What a column can be. A middle name is a prefix in some lists and a second given name in others. */
export const COLUMN_FIELDS = [
  'givenName',
  'middleName',
  'surnamePrefix',
  'surname',
  'name',
  'email',
  'organisation',
] as const;
export type ColumnField = (typeof COLUMN_FIELDS)[number];

/** Headers as Excel, Outlook, Google and HR systems write them in Dutch and English, without spaces and signs. */
const HEADERS: Record<ColumnField, string> = {
  givenName: 'voornaam voornamen roepnaam givenname firstname forename',
  middleName: 'middelstenaam middlename tweedenaam additionalname',
  surnamePrefix:
    'tussenvoegsel tussenvoegsels voorvoegsel voorvoegsels tussenv tv surnameprefix infix',
  surname: 'achternaam geslachtsnaam familienaam lastname surname familyname',
  name: 'naam name volledigenaam fullname displayname weergavenaam',
  email:
    'email emailadres emailaddress mail mailadres mailaddress email1 email1value email1adres email1address ' +
    'emailwerk emailadreswerk werkemail workemail zakelijkemailadres primairemailadres primaryemail',
  organisation:
    'organisatie organisation organization organizationname organization1name werkgever employer bedrijf company ' +
    'school instelling',
};

const FIELD_OF = new Map(
  COLUMN_FIELDS.flatMap((field) => HEADERS[field].split(' ').map((name) => [name, field] as const)),
);

const plain = (header: string) =>
  header
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/** What a header stands for; null for one that says nothing of who somebody is. */
export const fieldOf = (header: string): ColumnField | null => FIELD_OF.get(plain(header)) ?? null;

/** What each column is: of two that are the same, the first. */
export function fieldsOf(headers: string[]): (ColumnField | null)[] {
  const taken = new Set<ColumnField>();
  return headers.map((header) => {
    const field = fieldOf(header);
    if (!field || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
}
