import { told } from '@/lib/told';
import type { Cohort } from './cohorts';

/**
 * Whether a class is large enough to go on: enrolled and pledged together against its minimum. Null
 * for who may not know how many there are.
 */
export function gateOf({ counts, minimumSize }: Pick<Cohort, 'counts' | 'minimumSize'>) {
  const learners = told(counts);
  if (!learners) return null;
  const expected = learners.enrolled + learners.pledged;
  return {
    enrolled: learners.enrolled,
    pledged: learners.pledged,
    expected,
    minimum: minimumSize,
    short: Math.max(0, minimumSize - expected),
  };
}

export type Gate = NonNullable<ReturnType<typeof gateOf>>;
export type Seat = 'enrolled' | 'pledged' | 'missing';

/** A seat for each learner who comes, and an empty one for each who is still needed. */
export const seatsOf = ({ enrolled, pledged, short }: Gate): Seat[] => [
  ...Array<Seat>(enrolled).fill('enrolled'),
  ...Array<Seat>(pledged).fill('pledged'),
  ...Array<Seat>(short).fill('missing'),
];
