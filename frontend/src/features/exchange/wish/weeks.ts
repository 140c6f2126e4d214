const DAY = 86_400_000;

/** The days from Monday on, in rows of seven; null where the period does not reach. At most 16 weeks. */
export function weeksOf(from: string, to: string): (string | null)[] {
  const first = Date.parse(`${from}T12:00Z`);
  const last = Date.parse(`${to}T12:00Z`);
  const monday = first - (((new Date(first).getUTCDay() || 7) - 1) % 7) * DAY;
  const days: (string | null)[] = [];
  for (let at = monday; at <= last && days.length < 112; at += DAY)
    days.push(at < first ? null : new Date(at).toISOString().slice(0, 10));
  return days;
}
