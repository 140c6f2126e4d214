import { toCsv } from '@/lib/csv';
import { decode, ENCODINGS, type Encoding } from '@/lib/lists/decode';
import { bytesOf, outlookCell, spreadsheetCell } from '@/testing/written';
import { nameParts, surnameParts } from './names';
import { readList } from './parse';

const short = (text: string) =>
  readList(text).rows.map(({ line, givenName, surnamePrefix, surname, email, organisation }) =>
    [line, givenName, surnamePrefix, surname, email, organisation].join('|'),
  );

const HEADERS = ['Voornaam', 'Tussenvoegsel', 'Achternaam', 'E-mail adres', 'Organisatie'];
const PEOPLE = [
  ['Zoë', 'van der', 'Meer', 'zoe@example.nl', '’t Heem'],
  ['Björn', '', 'Çelik', 'bjorn@example.nl', 'Zorg; en meer'],
  ['Noor', '', 'Smit "de Rooij"', 'noor@example.nl', 'Het\nLaar'],
];

/** A table as a program writes it. */
const written = (separator: string, end: string, cell = spreadsheetCell, rows = PEOPLE) =>
  [HEADERS, ...rows]
    .map((row) => row.map((text) => cell(text.replaceAll('\n', end), separator)).join(separator))
    .join(end) + end;

const read = (bytes: Uint8Array) =>
  readList(decode(bytes).text).rows.map((row) => [
    row.givenName,
    row.surnamePrefix,
    row.surname,
    row.email,
    row.organisation,
  ]);

describe.each(ENCODINGS)('a table in %s', (encoding: Encoding) => {
  test.each([';', ',', '\t'])('with %j between the cells', (separator) => {
    for (const end of ['\r\n', '\n', '\r'])
      for (const cell of [spreadsheetCell, outlookCell]) {
        const text = written(separator, end, cell);
        expect(read(bytesOf(text, encoding))).toEqual(PEOPLE);
        expect(read(bytesOf(`sep=${separator}${end}${text}`, encoding))).toEqual(PEOPLE);
        // Rows and columns that were touched once and are empty.
        const empty = separator.repeat(HEADERS.length);
        const trailing = text
          .split(end)
          .map((line, at, all) => (at < 3 && at < all.length - 1 ? line + separator : line))
          .join(end);
        expect(read(bytesOf(`${trailing}${empty}${end}${empty}${end}`, encoding))).toEqual(PEOPLE);
        if (encoding.startsWith('utf')) expect(read(bytesOf(text, encoding, true))).toEqual(PEOPLE);
      }
  });
});

test.each([
  ['Voornaam;Achternaam;E-mailadres', 'Noor;Smit;noor@a.nl'],
  ['first name,last name,E-mail Address', 'Noor,Smit,noor@a.nl'],
  ['E-MAIL;Roepnaam;Achternaam', 'noor@a.nl;Noor;Smit'],
  ['Geslachtsnaam\tVoornaam\tE-mail', 'Smit\tNoor\tnoor@a.nl'],
  ['"Naam","E-mailadres"', '"Smit, Noor","Noor Smit <noor@a.nl>"'],
  ['Naam;Mail', 'Noor Smit;mailto:noor@a.nl'],
  ['Given Name,Family Name,E-mail 1 - Label,E-mail 1 - Value', 'Noor,Smit,* Work,noor@a.nl'],
  [
    '"Aanspreektitel","Voornaam","Middelste naam","Achternaam","Achtervoegsel","Bedrijf","E-mailadres","E-mailtype","E-mailadres 2"',
    '"","Noor","","Smit","","","noor@a.nl","SMTP","noor@thuis.nl"',
  ],
  [
    'First Name,Middle Name,Last Name,Title,Suffix,Nickname,E-mail Address,E-mail 2 Address',
    'Noor,,Smit,,,,noor@a.nl,',
  ],
  ['"Voornaam;Achternaam;E-mail"', '"Noor;Smit;noor@a.nl"'],
])('headers as programs write them: %s', (headers, line) => {
  expect(short(`${headers}\n${line}`)).toEqual(['2|Noor||Smit|noor@a.nl|']);
});

test('a middle name is a prefix when it is one, and a given name when it is not', () => {
  expect(
    short(
      'First Name,Middle Name,Last Name,E-mail\nNoor,van der,Berg,n@a.nl\nJan,Willem,Bos,j@a.nl',
    ),
  ).toEqual(['2|Noor|van der|Berg|n@a.nl|', '3|Jan Willem||Bos|j@a.nl|']);
});

test('cells copied from a spreadsheet, and empty lines are no people', () => {
  expect(short('Voornaam\tAchternaam\tMail\n\nMo\tYilmaz\tmo@a.nl\n')).toEqual([
    '3|Mo||Yilmaz|mo@a.nl|',
  ]);
  expect(short('noor@a.nl\tmo@a.nl\tsam@a.nl').map((row) => row.split('|')[4])).toEqual([
    'noor@a.nl',
    'mo@a.nl',
    'sam@a.nl',
  ]);
});

test('a table without headers', () => {
  expect(short('Noor;van den Berg;noor@a.nl;Het Laar\nMo;Yilmaz;mo@a.nl;Het Laar')).toEqual([
    '1|Noor|van den|Berg|noor@a.nl|Het Laar',
    '2|Mo||Yilmaz|mo@a.nl|Het Laar',
  ]);
  expect(short('Willemien van der Meer,w@a.nl\nPiet de Groot,p@a.nl')).toEqual([
    '1|Willemien|van der|Meer|w@a.nl|',
    '2|Piet|de|Groot|p@a.nl|',
  ]);
});

test('one line that is otherwise leaves the others as they are', () => {
  const others = 'Noor;van den Berg;noor@a.nl;Het Laar\nMo;Yilmaz;mo@a.nl;Het Laar';
  const read = ['1|Noor|van den|Berg|noor@a.nl|Het Laar', '2|Mo||Yilmaz|mo@a.nl|Het Laar'];
  expect(short(`${others}\nPiet de Groot <piet@a.nl>`)).toEqual([
    ...read,
    '3|Piet|de|Groot|piet@a.nl|',
  ]);
  expect(short(`${others}\nsam@a.nl; eva@a.nl`)).toEqual([
    ...read,
    '3||||sam@a.nl|',
    '3||||eva@a.nl|',
  ]);
});

test('a To line is as many people as stand on it', () => {
  expect(
    short('Eerste Persoon <eerste@example.nl>; "Persoon, Tweede van" <tweede@example.nl>'),
  ).toEqual(['1|Eerste||Persoon|eerste@example.nl|', '1|Tweede|van|Persoon|tweede@example.nl|']);
});

test('nothing is lost: what is not understood stays and says what stood there', () => {
  const { rows, columns } = readList(
    'Naam,Telefoon,E-mail\nSmit, Noor,0612345678,noor@a.nl\nMo,06,mo@a.nl; mo@b.nl\nTotaal,2,',
  );
  expect(columns).toEqual([
    { header: 'Naam', field: 'name' },
    { header: 'Telefoon', field: null },
    { header: 'E-mail', field: 'email' },
  ]);
  expect(rows[0]).toMatchObject({ moved: true, raw: 'Smit,Noor,0612345678,noor@a.nl' });
  expect(rows[1]!.email).toBe('mo@a.nl; mo@b.nl');
  expect(rows[2]).toMatchObject({ givenName: 'Totaal', email: '' });
  expect(readList('  \n ').rows).toEqual([]);
});

test('a quotation mark that is never closed swallows nobody', () => {
  const text = 'Naam;E-mail\nNoor "de baas;noor@a.nl\n"Mo;mo@a.nl\nSam;sam@a.nl';
  expect(readList(text).rows.map(({ email }) => email)).toEqual([
    'noor@a.nl',
    'mo@a.nl',
    'sam@a.nl',
  ]);
});

test('somebody says what a column is', () => {
  const text = 'Cursist;Contact\nNoor Smit;noor@a.nl\nMo Yilmaz;mo@a.nl';
  expect(readList(`E-mail;Cursist\nnoor@a.nl;Noor Smit`, ['email', 'name']).rows[0]).toMatchObject({
    givenName: 'Noor',
    surname: 'Smit',
  });
  expect(readList(text).rows).toHaveLength(3);
});

test.each(['nl', 'en'])('what was downloaded is read back the same (%s)', (language) => {
  const text = toCsv([HEADERS, ...PEOPLE, ['=Jan', '', '-Bos', 'jan@example.nl', '']], language);
  const bytes = new TextEncoder().encode(text);
  expect(read(bytes)).toEqual([...PEOPLE, ['=Jan', '', '-Bos', 'jan@example.nl', '']]);
});

test('names come apart as people write them', () => {
  const parts = (name: string) => Object.values(nameParts(name)).join('|');
  expect(parts("Jan in 't Veld")).toBe("Jan|in 't|Veld");
  expect(parts('Youssef el Amrani')).toBe('Youssef|el|Amrani');
  expect(parts('Jan Willem van der Berg')).toBe('Jan Willem|van der|Berg');
  expect(parts('Berg, Noor van den')).toBe('Noor|van den|Berg');
  expect(parts('van den Berg, Noor')).toBe('Noor|van den|Berg');
  expect(parts('Smit, Noor (Het Laar)')).toBe('Noor||Smit');
  expect(surnameParts('Berg, van den')).toEqual({ surnamePrefix: 'van den', surname: 'Berg' });
});
