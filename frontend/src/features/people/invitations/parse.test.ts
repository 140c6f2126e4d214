import { cellsOf } from './cells';
import { nameParts, parseList } from './parse';

const short = (text: string) =>
  parseList(text).map(({ line, givenName, surnamePrefix, surname, email, organisation }) =>
    [line, givenName, surnamePrefix, surname, email, organisation].join('|'),
  );

test('a Dutch file with headers, in any order, with a byte order mark', () => {
  const text =
    '\ufeffE-mail;Achternaam;Tussenvoegsel;Voornaam;Organisatie\r\nnoor@a.nl;Berg;van den;Noor;Het Laar\r\n';
  expect(short(text)).toEqual(['2|Noor|van den|Berg|noor@a.nl|Het Laar']);
});

test('cells copied from a spreadsheet have tabs between them, and empty lines are no people', () => {
  expect(short('Voornaam\tAchternaam\tMail\n\nMo\tYilmaz\tmo@a.nl\n')).toEqual([
    '3|Mo||Yilmaz|mo@a.nl|',
  ]);
});

test('one column of whole names is taken apart', () => {
  expect(short('Naam;E-mail\nWillemien van der Meer;w@a.nl')).toEqual([
    '2|Willemien|van der|Meer|w@a.nl|',
  ]);
});

test('lines of a mail need no headers', () => {
  expect(short('Loes Hermans <loes@a.nl>\nPiet de Groot <piet@a.nl>')).toEqual([
    '1|Loes||Hermans|loes@a.nl|',
    '2|Piet|de|Groot|piet@a.nl|',
  ]);
});

test('a quoted cell may hold the separator, a quote and a line end; the lines keep their number', () => {
  expect(cellsOf('a;"b;""c""\nd"\ne;f')).toEqual([
    { line: 1, cells: ['a', 'b;"c"\nd'] },
    { line: 3, cells: ['e', 'f'] },
  ]);
});

test('what is missing stays empty, to be mended on the screen', () => {
  expect(short('Voornaam;Achternaam;E-mail\nAnna;;anna')).toEqual(['2|Anna|||anna|']);
  expect(parseList('  \n ')).toEqual([]);
});

test('prefixes are told from surnames', () => {
  expect(nameParts("Jan in 't Veld").surname).toBe('Veld');
  expect(nameParts('Youssef el Amrani')).toEqual({
    givenName: 'Youssef',
    surnamePrefix: 'el',
    surname: 'Amrani',
  });
});
