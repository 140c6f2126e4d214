import { addressesOf } from './addresses';

const people = (text: string) =>
  addressesOf(text).map(({ name, address }) => `${name} | ${address}`);

const TWO = ['Eerste Persoon | eerste@example.nl', 'Tweede Persoon | tweede@example.nl'];

test.each([
  'Eerste Persoon <eerste@example.nl>; Tweede Persoon <tweede@example.nl>',
  'Eerste Persoon <eerste@example.nl>, Tweede Persoon <tweede@example.nl>',
  'Eerste Persoon <eerste@example.nl>\nTweede Persoon <tweede@example.nl>\n',
  'Eerste Persoon <eerste@example.nl>\tTweede Persoon <tweede@example.nl>',
  '"Eerste Persoon" <eerste@example.nl>;\n"Tweede Persoon" <tweede@example.nl>;',
  'Aan: Eerste Persoon <eerste@example.nl>; Tweede Persoon <tweede@example.nl>',
  'Klas 4B: Eerste Persoon <eerste@example.nl>, Tweede Persoon <tweede@example.nl>;',
  'Eerste Persoon <mailto:eerste@example.nl>; Tweede Persoon [mailto:x] <tweede@example.nl>',
  'Eerste Persoon\n<eerste@example.nl>; Tweede Persoon <tweede@example.nl>',
  'Eerste Persoon eerste@example.nl Tweede Persoon tweede@example.nl',
])('two people on a To line are two people: %j', (line) => {
  expect(people(line).map((one) => one.replace(' [x]', ''))).toEqual(TWO);
});

test('a comma in a name parts nobody, in quotes or not', () => {
  const expected = ['Persoon, Eerste | e@example.nl', 'Berg, Noor van den | n@example.nl'];
  expect(people('"Persoon, Eerste" <e@example.nl>; "Berg, Noor van den" <n@example.nl>')).toEqual(
    expected,
  );
  expect(people('Persoon, Eerste <e@example.nl>; Berg, Noor van den <n@example.nl>')).toEqual(
    expected,
  );
  expect(people('Persoon, Eerste <e@example.nl>, Berg, Noor van den <n@example.nl>')).toEqual(
    expected,
  );
});

test('addresses alone, with mailto before them or nothing', () => {
  expect(people('mailto:a@x.nl, b@x.nl;c@x.nl d@x.nl\n<e@x.nl>')).toEqual(
    ['a@x.nl', 'b@x.nl', 'c@x.nl', 'd@x.nl', 'e@x.nl'].map((address) => ` | ${address}`),
  );
});

test('who has no address stays, and gets nobody else’s', () => {
  expect(people('Piet\nklaas@x.nl\nSam Smit; Mo <mo@x.nl>')).toEqual([
    'Piet | ',
    ' | klaas@x.nl',
    'Sam Smit | ',
    'Mo | mo@x.nl',
  ]);
});

test('a quotation mark or bracket that is not closed spoils its own line only', () => {
  const found = people('"Noor <noor@x.nl>\nMo (Het Laar <mo@x.nl>\nSam <sam@x.nl>');
  expect(found).toHaveLength(3);
  expect(found[2]).toBe('Sam | sam@x.nl');
});

test('the line is that of the text', () => {
  expect(addressesOf('a@x.nl\n\nb@x.nl, c@x.nl').map(({ line }) => line)).toEqual([1, 3, 3]);
});
