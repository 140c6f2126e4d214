export interface Appointment {
  id: string;
  title: string;
  /** A date ("2026-11-26") for a whole day, a moment of the API, or a date and a time on the clock. */
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

/** A moment with a zone is said in UTC; a time on the clock without one stays what the clock says. */
function stamped(which: string, at: string) {
  if (at.length === 10) return `${which};VALUE=DATE:${at.replaceAll('-', '')}`;
  if (/(Z|[+-]\d{2}:\d{2})$/.test(at)) return `${which}:${utc(at)}`;
  const clock = at.replace(/[-:]/g, '');
  return `${which}:${clock.length === 13 ? `${clock}00` : clock}`;
}

/** One appointment as a file that every calendar reads. */
export function calendarOf(item: Appointment, now = new Date()) {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Olievlek//NL',
    'BEGIN:VEVENT',
    `UID:${item.id}@olievlek`,
    `DTSTAMP:${utc(now.toISOString())}`,
    stamped('DTSTART', item.start),
    item.end ? stamped('DTEND', item.end) : '',
    `SUMMARY:${escaped(item.title)}`,
    item.place ? `LOCATION:${escaped(item.place)}` : '',
    item.text ? `DESCRIPTION:${escaped(item.text)}` : '',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .filter(Boolean)
    .map(folded)
    .join('\r\n')
    .concat('\r\n');
}

/** Hands the appointment to the calendar of the device. */
export function toCalendar(item: Appointment) {
  const url = URL.createObjectURL(
    new Blob([calendarOf(item)], { type: 'text/calendar;charset=utf-8' }),
  );
  Object.assign(document.createElement('a'), { href: url, download: 'olievlek.ics' }).click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
