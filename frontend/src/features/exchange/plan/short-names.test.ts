import { expect, test } from 'vitest';
import { shortName } from './short-names';

test.each([
  ['Noor van der Berg', 'Noor B.'],
  ["Sam 't hart", 'Sam H.'],
  ['Cher', 'Cher'],
  ['  Ada   Lovelace ', 'Ada L.'],
])('%s is %s on the notice board', (name, short) => {
  expect(shortName(name)).toBe(short);
});
