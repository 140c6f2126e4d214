import { weeksOf } from './weeks';

test('the calendar of a round begins on a Monday', () => {
  expect(weeksOf('2026-12-02', '2026-12-03')).toEqual([null, null, '2026-12-02', '2026-12-03']);
});
