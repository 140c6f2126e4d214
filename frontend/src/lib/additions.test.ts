import { person } from '@/testing/fixtures';
import { cardsOn, waysFrom } from './additions';

test('a way is for who may go it', () => {
  const ways = (role: 'NETWORK_COORDINATOR' | 'TEACHER') =>
    waysFrom('grants', { personId: 'p-1' }, person(role)).map(({ to }) => to);

  expect(ways('NETWORK_COORDINATOR')).toEqual(['/audit?personId=p-1']);
  expect(ways('TEACHER')).toEqual([]);
});

test('a page takes the cards that are meant for it', () => {
  expect(cardsOn('learner')).toHaveLength(1);
  expect(cardsOn('me')).toEqual([]);
});
