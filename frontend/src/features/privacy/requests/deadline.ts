import type { DataRequest } from '../types';

/** The law gives a month to answer. */
export function answerBefore({ createdAt }: Pick<DataRequest, 'createdAt'>) {
  const asked = new Date(createdAt);
  const before = new Date(asked);
  before.setUTCMonth(asked.getUTCMonth() + 1);
  // The 31st of a month without one: the last day of it, not the first of the next.
  if (before.getUTCDate() !== asked.getUTCDate()) before.setUTCDate(0);
  return before.toISOString().slice(0, 10);
}
