import type { Internship } from '../data/types';

/** All that a host tells a learner before the first day; null when that is nothing. */
export function toKnow({
  preparation,
  practicalInformation,
}: Pick<Internship['place'], 'preparation' | 'practicalInformation'>) {
  const { meetingPoint, toBring, toWear } = preparation;
  return [meetingPoint, toBring, toWear, practicalInformation].filter(Boolean).join('\n') || null;
}
