import { readFileSync } from 'node:fs';
import { sources } from './sources';

/** Two queries with one key find each other's answers: a page breaks after a visit to another. */
test('a query key is made in one place', () => {
  const keys = sources((path) => /(?<!\.test)\.tsx?$/.test(path)).flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/queryKey: (\[[^\]]*\]),\s*queryFn/g)].map(
      ([, key]) => key,
    ),
  );
  expect(keys.length).toBeGreaterThan(80);
  expect(keys.filter((key, index) => keys.indexOf(key) < index)).toEqual([]);
});
