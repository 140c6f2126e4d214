import type { Versioned } from '@/lib/api/types';
import { answersOf, begin, same, together } from './reflection-draft';
import type { Reflection } from '../data/types';

const onServer = (observation: string, etag: string) =>
  ({ observation, sharedWith: 'COACH', etag }) as unknown as Versioned<Reflection>;
const typed = (observation: string) => ({ ...answersOf(), observation });

test('what is on the server comes first when nothing waits on the device', () => {
  expect(begin(null, onServer('Rust', '"1"'))).toMatchObject({
    values: { observation: 'Rust' },
    unsaved: false,
  });
});

test('what was typed on top of the newest version goes on', () => {
  const start = begin({ values: typed('Rust en tijd'), etag: '"1"' }, onServer('Rust', '"1"'));

  expect(start).toMatchObject({ values: { observation: 'Rust en tijd' }, unsaved: true });
  expect(start.other).toBeUndefined();
});

test('what was typed on top of an older version has to be chosen', () => {
  const start = begin({ values: typed('Mijn tekst'), etag: '"1"' }, onServer('Elders', '"2"'));

  expect(start.other?.observation).toBe('Elders');
  expect(start.values.observation).toBe('Mijn tekst');
});

test('the same text twice is no conflict', () => {
  expect(begin({ values: typed('Rust '), etag: '' }, onServer('Rust', '"2"')).unsaved).toBe(false);
  expect(same(typed('Rust'), typed(' Rust'))).toBe(true);
});

test('two texts together lose no word and repeat none', () => {
  expect(together(typed('Tijd'), typed('Rust')).observation).toBe('Rust\n\nTijd');
  expect(together(typed('Rust en tijd'), typed('Rust')).observation).toBe('Rust en tijd');
  expect(together(typed(''), typed('Rust')).observation).toBe('Rust');
});
