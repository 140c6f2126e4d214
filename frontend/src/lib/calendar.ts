import { saveFile } from './save-file';

export interface Appointment {
  id: string;
  title: string;
  /** A date ("2026-11-26") for a whole day, a moment of the API, or a date and a time on the Dutch clock. */
  start: string;
  end?: string | null;
  place?: string | null;
  text?: string | null;
}

const escaped = (text: string) =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');

/** Lines longer than 74 characters go on after a space (RFC 5545). */
const folded = (line: string) => line.match(/.{1,70}/gu)?.join('\r\n ') ?? line;

const utc = (moment: string) => new Date(moment).toISOString().replace(/[-:]|\.\d+/g, '');

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

/** A moment with a zone is said in UTC; a time on the clock keeps what the clock says, summer and winter. */
function stamped(which: string, at: string) {
  if (at.length === 10) return `${which};VALUE=DATE:${at.replaceAll('-', '')}`;
  if (/(Z|[+-]\d{2}:\d{2})$/.test(at)) return `${which}:${utc(at)}`;
  const clock = at.replace(/[-:]/g, '');
  return `${which};TZID=Europe/Amsterdam:${clock.length === 13 ? `${clock}00` : clock}`;
}

/** Appointments as one file that every calendar reads (RFC 5545). */
export function calendarOf(items: Appointment[], now = new Date()) {
  const events = items.flatMap((item) => [
    'BEGIN:VEVENT',
    `UID:${item.id}@olievlek`,
    `DTSTAMP:${utc(now.toISOString())}`,
    stamped('DTSTART', item.start),
    item.end ? stamped('DTEND', item.end) : '',
    `SUMMARY:${escaped(item.title)}`,
    item.place ? `LOCATION:${escaped(item.place)}` : '',
    item.text ? `DESCRIPTION:${escaped(item.text)}` : '',
    'END:VEVENT',
  ]);
  const zone = events.some((line) => line.includes('TZID=')) ? ZONE : [];
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Olievlek//NL'];
  return [...head, ...zone, ...events, 'END:VCALENDAR']
    .filter(Boolean)
    .map(folded)
    .join('\r\n')
    .concat('\r\n');
}

/** Hands the appointments to the calendar of the device. */
export function toCalendar(...items: Appointment[]) {
  saveFile('olievlek.ics', 'text/calendar', calendarOf(items));
}
