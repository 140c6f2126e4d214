import { readFileSync } from 'node:fs';
import { sources } from './sources';

const lines = (path: string) => readFileSync(path, 'utf8').split('\n').length - 1;
const all = sources((path) => /\.tsx?$/.test(path) && !path.endsWith('schema.d.ts'));
const isTest = (path: string) => /\.test\.tsx?$/.test(path);

test('no file of code is longer than 200 lines, no test longer than 300', () => {
  const long = all.filter((path) => lines(path) > (isTest(path) ? 300 : 200));
  expect(long).toEqual([]);
});

test('a file is about 60 lines on average', () => {
  const code = all.filter((path) => !isTest(path)).map(lines);
  expect(code.reduce((sum, count) => sum + count, 0) / code.length).toBeLessThan(75);
});
