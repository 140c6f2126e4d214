import { answerBefore } from './deadline';

test('a month to answer, also from the last day of a long month', () => {
  expect(answerBefore({ createdAt: '2026-11-12T09:00:00Z' })).toBe('2026-12-12');
  expect(answerBefore({ createdAt: '2027-01-31T09:00:00Z' })).toBe('2027-02-28');
});
