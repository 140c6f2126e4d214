export interface Recognised {
  startDate: string;
  endDate: string;
  recognition: { fromDate: string | null; untilDate: string | null };
}

/** Which end of a place lies outside the recognition of its host, and where that is. */
export function recognitionGap({ startDate, endDate, recognition }: Recognised) {
  const { fromDate, untilDate } = recognition;
  if (untilDate && endDate > untilDate) return { kind: 'ends' as const, date: untilDate };
  if (fromDate && startDate && startDate < fromDate)
    return { kind: 'begins' as const, date: fromDate };
  return null;
}
