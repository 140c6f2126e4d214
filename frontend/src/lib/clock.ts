const ZONE = 'Europe/Amsterdam';
const DAY = 86_400_000;

/** How far the clocks of Amsterdam are ahead of UTC at that moment, in milliseconds. */
function ahead(at: number) {
  const text = new Intl.DateTimeFormat('sv-SE', {
    timeZone: ZONE,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(at);
  return Date.parse(`${text.replace(' ', 'T')}Z`) - at;
}

/**
 * A time on the clock of a day as the API wants it: "2026-12-08" and "13:30" are 12:30 UTC. What the clock passes
 * over when summer begins comes an hour later; what it says twice when summer ends is the first time.
 */
export function momentOf(day: string, clock: string) {
  if (!day || !clock) return null;
  const asUtc = Date.parse(`${day}T${clock}:00Z`);
  const before = asUtc - ahead(asUtc - DAY);
  const at = before + ahead(before) === asUtc ? before : asUtc - ahead(asUtc + DAY);
  return new Date(at + ahead(at) === asUtc ? at : before).toISOString();
}

/** And back: the time on the clock. */
export const clockOf = (moment: string | null | undefined) =>
  moment
    ? new Intl.DateTimeFormat('nl-NL', {
        timeZone: ZONE,
        hour: '2-digit',
        minute: '2-digit',
      }).format(new Date(moment))
    : '';

/** The day on which a moment falls. */
export const dayOf = (moment: string) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format(new Date(moment));

/** The day so many days later. */
export const dayAfter = (day: string, days = 1) =>
  new Date(Date.parse(`${day}T12:00Z`) + days * DAY).toISOString().slice(0, 10);

/** An end that is not later than the start is one of the next day: a night. */
export const endsNextDay = (start: string, end: string) =>
  start !== '' && end !== '' && end.slice(0, 5) <= start.slice(0, 5);

/** How many days later something ends than it begins: of two moments, or of two times on the clock. */
export function daysLater(start: string, end: string) {
  if (/^\d{2}:\d{2}/.test(start)) return endsNextDay(start, end) ? 1 : 0;
  return Math.round((Date.parse(dayOf(end)) - Date.parse(dayOf(start))) / DAY);
}
