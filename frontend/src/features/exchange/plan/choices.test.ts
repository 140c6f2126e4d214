import { matches, pageOf, sorted } from './choices';
import type { Assignment } from '../data/types';

const row = (name: string, host: string | null, choiceRank: number | null) =>
  ({
    learner: { id: name, name },
    home: { id: 'home', name: 'Thuis' },
    host: host && { id: host, name: host },
    choiceRank,
  }) as unknown as Assignment;

test('rows are found by name, host and choice; who has no place comes last', () => {
  const rows = [row('Bo', null, null), row('Anne', 'laar', 2), row('Cas', 'laar', null)];
  expect(rows.filter((one) => matches(one, { choice: 'none' }))).toEqual([rows[0]]);
  expect(rows.filter((one) => matches(one, { choice: 'other' }))).toEqual([rows[2]]);
  expect(rows.filter((one) => matches(one, { q: ' an', host: 'laar' }))).toEqual([rows[1]]);
  expect(sorted(rows, 'choice').map(({ learner }) => learner.name)).toEqual(['Anne', 'Cas', 'Bo']);
  expect(pageOf(rows, 2, 2)).toMatchObject({ hasNextPage: false, total: 3 });
});
