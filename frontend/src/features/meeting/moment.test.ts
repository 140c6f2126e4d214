import { clockOf, momentOf } from './moment';

test('a time on the clock is that time in summer and in winter, there and back', () => {
  expect(momentOf('2026-12-08', '13:30')).toBe('2026-12-08T12:30:00.000Z');
  expect(momentOf('2026-06-08', '13:30')).toBe('2026-06-08T11:30:00.000Z');
  expect(clockOf('2026-06-08T11:30:00Z')).toBe('13:30');
  expect(momentOf('2026-06-08', '')).toBeNull();
});
