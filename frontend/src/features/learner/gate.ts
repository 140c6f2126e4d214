import type { Cohort } from './cohorts';

/** Whether a class is large enough to go on: enrolled and pledged together against its minimum. */
export function gateOf({ counts, minimumSize }: Pick<Cohort, 'counts' | 'minimumSize'>) {
  const expected = counts.enrolled + counts.pledged;
  return {
    enrolled: counts.enrolled,
    pledged: counts.pledged,
    expected,
    minimum: minimumSize,
    short: Math.max(0, minimumSize - expected),
  };
}

export type Seat = 'enrolled' | 'pledged' | 'missing';

/** A seat for each learner who comes, and an empty one for each who is still needed. */
export const seatsOf = (cohort: Parameters<typeof gateOf>[0]): Seat[] => {
  const { enrolled, pledged, short } = gateOf(cohort);
  return [
    ...Array<Seat>(enrolled).fill('enrolled'),
    ...Array<Seat>(pledged).fill('pledged'),
    ...Array<Seat>(short).fill('missing'),
  ];
};
