import type { Round } from '../data/types';

export const ROUND_STEPS = ['DRAFT', 'OPEN', 'PLANNING', 'PUBLISHED', 'RUNNING', 'CLOSED'] as const;

export const VIEWS = ['plan', 'places', 'wishes', 'internships', 'about'] as const;
export type View = (typeof VIEWS)[number];

const after = (round: Round, step: (typeof ROUND_STEPS)[number]) =>
  ROUND_STEPS.indexOf(round.status as typeof step) >= ROUND_STEPS.indexOf(step);

/** Which views a round has by now and for whom: a plan is for who makes it until it is published. */
export const viewsOf = (round: Round): View[] =>
  VIEWS.filter(
    (view) =>
      (view !== 'plan' ||
        after(round, round.may?.includes('READ_PLANS') ? 'PLANNING' : 'PUBLISHED')) &&
      (view !== 'wishes' || round.may?.includes('READ_WISHES')) &&
      (view !== 'internships' || after(round, 'PUBLISHED')),
  );

export const firstView = (round: Round): View =>
  after(round, 'RUNNING') ? 'internships' : after(round, 'PLANNING') ? 'plan' : 'places';

/** What a draft leaves to be solved before it is published. */
export interface DraftGaps {
  unplaced: number;
  belowMinimum: number;
}
