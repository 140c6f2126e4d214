import type { Internship } from '../data/types';

export const INTERNSHIP_ROAD = [
  'PROPOSED',
  'HOST_ACCEPTED',
  'AGREED',
  'RUNNING',
  'RETURNED',
  'RECOGNISED',
] as const;

/** Off the road: the state itself is said instead of a step. */
export const offRoad = (status: string) => !(INTERNSHIP_ROAD as readonly string[]).includes(status);

const UNSAID = ['AGREED', 'RUNNING'];

/** How a visit lies in time: only what is still to come is prepared for, and what nobody agreed on was not made. */
export function momentOf(
  { status, plannedEndDate, actualEndDate }: Internship,
  now: string,
): 'proposed' | 'going' | 'was' | 'off' {
  if (['HOST_DECLINED', 'CANCELLED', 'NO_SHOW'].includes(status)) return 'off';
  if (['RETURNED', 'RECOGNISED', 'ENDED_EARLY'].includes(status)) return 'was';
  if ((actualEndDate ?? plannedEndDate) >= now) return status === 'PROPOSED' ? 'proposed' : 'going';
  return UNSAID.includes(status) ? 'was' : 'off';
}

/** What is said of an internship: past its last day it does not go on, though nobody said yet how it ended. */
export const shownAs = (internship: Internship, now: string) =>
  UNSAID.includes(internship.status) && momentOf(internship, now) === 'was'
    ? 'OVER'
    : internship.status;
