import { toCsv } from './csv';

test('a spreadsheet gets columns, and no formula from a name', () => {
  expect(
    toCsv([
      ['Naam', 'Aantal'],
      ['=SOM(A1)', -2],
      ['De "Linde"; boven', null],
    ]),
  ).toBe('\ufeffNaam;Aantal\r\n\'=SOM(A1);-2\r\n"De ""Linde""; boven";\r\n');
});
