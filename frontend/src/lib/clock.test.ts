import { clockOf, dayAfter, daysLater, endsNextDay, momentOf } from './clock';

test('a time on the clock is that time in summer and in winter, there and back', () => {
  expect(momentOf('2026-12-08', '13:30')).toBe('2026-12-08T12:30:00.000Z');
  expect(momentOf('2026-06-08', '13:30')).toBe('2026-06-08T11:30:00.000Z');
  expect(clockOf('2026-06-08T11:30:00Z')).toBe('13:30');
  expect(momentOf('2026-06-08', '')).toBeNull();
});

test('a night ends the next day, also in words of the API', () => {
  expect(endsNextDay('22:00', '06:00')).toBe(true);
  expect(endsNextDay('07:30', '16:00')).toBe(false);
  expect(endsNextDay('22:00', '')).toBe(false);
  expect(daysLater('22:00:00', '06:00:00')).toBe(1);
  expect(daysLater('2026-11-26T21:00:00Z', '2026-11-27T05:00:00Z')).toBe(1);
  expect(daysLater('2026-11-26T08:00:00Z', '2026-11-28T16:00:00Z')).toBe(2);
  expect(dayAfter('2026-12-31')).toBe('2027-01-01');
});

/** Hours that the clock does not say. */
const PASSED_OVER = ['2026-03-29 02', '2027-03-28 02'];

test('every quarter of every day has its moment, in order, also when the clock changes', () => {
  const quarters = Array.from({ length: 96 }, (_, at) =>
    [Math.floor(at / 4), (at % 4) * 15].map((part) => String(part).padStart(2, '0')).join(':'),
  );
  for (const [first, days] of [
    ['2026-03-25', 8],
    ['2026-10-22', 8],
    ['2027-03-25', 8],
    ['2027-10-28', 8],
  ] as const)
    for (let at = 0; at < days; at += 1) {
      const day = dayAfter(first, at);
      const there = quarters.filter(
        (clock) => !PASSED_OVER.includes(`${day} ${clock.slice(0, 2)}`),
      );
      const moments = there.map((clock) => momentOf(day, clock)!);
      expect(moments).toEqual(moments.toSorted());
      expect(moments.map(clockOf)).toEqual(there);
    }
  expect(momentOf('2026-03-29', '02:30')).toBe('2026-03-29T01:30:00.000Z');
  expect(momentOf('2026-10-25', '02:30')).toBe('2026-10-25T00:30:00.000Z');
  expect(
    Date.parse(momentOf('2026-10-25', '06:00')!) - Date.parse(momentOf('2026-10-24', '22:00')!),
  ).toBe(9 * 3_600_000);
  expect(
    Date.parse(momentOf('2026-03-29', '06:00')!) - Date.parse(momentOf('2026-03-28', '22:00')!),
  ).toBe(7 * 3_600_000);
});
