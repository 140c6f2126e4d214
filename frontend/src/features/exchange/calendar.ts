import { addressOf } from './address';
import type { Internship } from './types';

const DAY = 86_400_000;

/** The days on which the learner is expected, within the planned dates. */
export function daysOf(from: string, to: string, weekdays: number[]) {
  const days: string[] = [];
  for (let at = Date.parse(`${from}T12:00Z`); at <= Date.parse(`${to}T12:00Z`); at += DAY) {
    const day = new Date(at);
    if (weekdays.length === 0 || weekdays.includes(day.getUTCDay() || 7))
      days.push(day.toISOString().slice(0, 10));
  }
  return days;
}

const escaped = (text: string) =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');

/** Lines longer than 74 characters go on after a space (RFC 5545). */
const folded = (line: string) => line.match(/.{1,70}/gu)?.join('\r\n ') ?? line;

const ZONE = `BEGIN:VTIMEZONE
TZID:Europe/Amsterdam
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
DTSTART:19700329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
DTSTART:19701025T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`.split('\n');

/** The internship for the calendar of a phone: one event per day, in Dutch time. */
export function calendarOf(internship: Internship, title: string, now = new Date()) {
  const { place, plannedStartDate, plannedEndDate } = internship;
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const when = (day: string, time: string | null, which: string) =>
    time
      ? `${which};TZID=Europe/Amsterdam:${day.replaceAll('-', '')}T${time.slice(0, 5).replace(':', '')}00`
      : which === 'DTSTART'
        ? `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`
        : '';
  const events = daysOf(plannedStartDate, plannedEndDate, place.weekdays).flatMap((day) => [
    'BEGIN:VEVENT',
    `UID:${internship.id}-${day}@olievlek`,
    `DTSTAMP:${stamp}`,
    when(day, place.startTime, 'DTSTART'),
    when(day, place.startTime && place.endTime, 'DTEND'),
    `SUMMARY:${escaped(title)}`,
    `LOCATION:${escaped(place.location ? addressOf(place.location) : `${internship.host.name}, ${place.ward}`)}`,
    place.practicalInformation ? `DESCRIPTION:${escaped(place.practicalInformation)}` : '',
    'END:VEVENT',
  ]);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Olievlek//NL',
    ...ZONE,
    ...events,
    'END:VCALENDAR',
  ]
    .filter(Boolean)
    .map(folded)
    .join('\r\n')
    .concat('\r\n');
}
