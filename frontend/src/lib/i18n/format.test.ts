import { makeFormat } from './format';

const now = () => new Date('2026-11-21T12:00:00Z');
const nl = makeFormat('nl', now);
const en = makeFormat('en', now);

test('a date is said as people say it, with the year only when it is another year', () => {
  expect(nl.dayAndTimes('2026-11-26', '13:00:00', '16:30:00')).toBe('do 26 nov, 13:00–16:30');
  expect(nl.day('2020-01-20')).toBe('ma 20 jan 2020');
  expect(en.day('2026-11-26')).toBe('Thu 26 Nov');
});

test('a timestamp is read in Amsterdam', () => {
  expect(nl.dayAndTimes('2026-07-01T22:30:00Z', '2026-07-01T22:30:00Z')).toBe('do 2 jul, 00:30');
});

test('what lies near is said relative to today', () => {
  expect(nl.relative('2026-11-22')).toBe('morgen');
  expect(nl.relative('2026-11-24')).toBe('over 3 dagen');
  expect(nl.relative('2026-10-31')).toBe('3 weken geleden');
});

test('a period says a year once, and early', () => {
  expect(nl.period('2027-01-12', '2027-01-30')).toBe('di 12 jan 2027 – za 30 jan');
  expect(nl.period('2026-12-21', '2027-01-01')).toBe('ma 21 dec 2026 – vr 1 jan 2027');
  expect(nl.period('2026-12-07', '2026-12-11')).toBe('ma 7 dec – vr 11 dec');
  expect(nl.partialDate('2027-01-30', 'DAY', '2027-01-12')).toBe('30 januari');
  expect(nl.partialDate('2021-07-01', 'MONTH', '2018-09-01')).toBe('juli 2021');
  expect(nl.longDay('2027-01-30', '2027-01-12')).toBe('zaterdag 30 januari');
});

test('what is only known to the month is said to the month', () => {
  expect(nl.partialDate('2018-09-01', 'MONTH')).toBe('september 2018');
  expect(nl.partialDate('2018-01-01', 'YEAR')).toBe('2018');
});

test('a fraction is said in percent', () => {
  expect(nl.percent(0.712)).toBe('71\u00a0%');
  expect(en.percent(0.7125, 1)).toBe('71.3%');
});
