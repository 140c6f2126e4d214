import { calendarOf } from './calendar';

const NOW = new Date('2026-11-21T12:00:00Z');

test('a moment is said in UTC, a time on the clock stays on the clock, a date is a whole day', () => {
  const moment = calendarOf([{ id: '1', title: 'a; b', start: '2026-11-26T13:00:00+01:00' }], NOW);
  expect(moment).toContain('DTSTART:20261126T120000Z\r\n');
  expect(moment).toContain('SUMMARY:a\\; b\r\n');
  expect(calendarOf([{ id: '1', title: 'a', start: '2026-11-26T07:30' }], NOW)).toContain(
    'DTSTART;TZID=Europe/Amsterdam:20261126T073000\r\n',
  );
  expect(calendarOf([{ id: '1', title: 'a', start: '2026-11-26' }], NOW)).toContain(
    'DTSTART;VALUE=DATE:20261126\r\n',
  );
});

test('several days are one file, which knows the zone of its clock', () => {
  const days = ['2026-11-30', '2026-12-01'].map((day) => ({
    id: day,
    title: 'Uitwisseling',
    start: `${day}T07:30`,
    text: 'Meld je bij de balie; vraag naar Els.',
  }));
  const file = calendarOf(days, NOW);
  expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  expect(file.match(/BEGIN:VTIMEZONE/g)).toHaveLength(1);
  expect(file).toContain('balie\\; vraag');
});
