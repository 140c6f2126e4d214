import { csvDate, csvName, toCsv } from './csv';
import { cellsOf, plainText } from './lists/table';

const ROWS = [
  ['Naam', 'Aantal', 'Sinds', 'Om'],
  ['=SOM(A1)', -2.5, csvDate('2026-12-31'), csvDate('2026-12-31T23:30:00Z')],
  ['De "Linde"; boven', 1234567.25, null, undefined],
];

test('a Dutch spreadsheet gets columns, numbers, dates with their year, and no formula from a name', () => {
  expect(toCsv(ROWS, 'nl')).toBe(
    '\ufeffNaam;Aantal;Sinds;Om\r\n' +
      "'=SOM(A1);-2,5;31-12-2026;01-01-2027 00:30\r\n" +
      '"De ""Linde""; boven";1234567,25;;\r\n',
  );
});

test('an English one gets its own', () => {
  expect(toCsv(ROWS, 'en').split('\r\n')[1]).toBe("'=SOM(A1),-2.5,2026-12-31,2027-01-01 00:30");
});

test('every way to begin a formula is made harmless, numbers stay numbers, and all of it reads back the same', () => {
  const cells = [
    '=1+1',
    '+31 6',
    '-2',
    '@x',
    '\tx',
    "'=x",
    "''=x",
    "'t Heem",
    'a\nb',
    '1-2',
    ' x ',
  ];
  const text = toCsv([cells, [1e-7, 1e21, -0.5]], 'nl');
  text
    .slice(1)
    .split(';')
    .forEach((cell) => expect(cell).not.toMatch(/^"?[=+@\t]/));
  const [back, numbers] = cellsOf(plainText(text), ';');
  expect(back!.cells).toEqual(cells.map((cell) => cell.trim()));
  expect(numbers!.cells).toEqual(['0,0000001', '1000000000000000000000', '-0,5']);
});

test('a file is named after what it is and the day', () => {
  expect(csvName('Vóór de coördinator: stages & plekken', '2026-11-30')).toBe(
    'voor-de-coordinator-stages-plekken-2026-11-30.csv',
  );
});
