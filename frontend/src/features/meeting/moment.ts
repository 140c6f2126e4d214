const ZONE = 'Europe/Amsterdam';

/** How far the clocks of Amsterdam are ahead of UTC at that moment, in milliseconds. */
function ahead(at: number) {
  const text = new Intl.DateTimeFormat('sv-SE', {
    timeZone: ZONE,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(at);
  return Date.parse(`${text.replace(' ', 'T')}Z`) - at;
}

/** A time on the clock of a day as the API wants it: "2026-12-08" and "13:30" are 12:30 UTC. */
export function momentOf(day: string, clock: string) {
  if (!day || !clock) return null;
  const asUtc = Date.parse(`${day}T${clock}:00Z`);
  return new Date(asUtc - ahead(asUtc)).toISOString();
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
