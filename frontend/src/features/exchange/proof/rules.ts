import type { ProofRound } from '../data/types';

type Learner = ProofRound['learners'][number];

/** What somebody likes, least first; being without a place is worst. */
export function liking(round: ProofRound, learner: Learner, place: number): number[] {
  if (place === 0) {
    return [Infinity];
  }
  const km = learner.km[learner.possible.indexOf(place)] ?? 0;
  const other = learner.otherTopic.includes(place) ? 1 : 0;
  return [rank(round, learner, place), other, km, place];
}

/** Negative when the first comes before the second. */
export function compare(one: number[], other: number[]): number {
  for (let n = 0; n < Math.max(one.length, other.length); n++) {
    const [a, b] = [one[n] ?? 0, other[n] ?? 0];
    if (a !== b) {
      return a < b ? -1 : 1;
    }
  }
  return 0;
}

export const hostOf = (round: ProofRound, place: number) =>
  round.places[place - 1]?.organisation ?? 0;

function rank(round: ProofRound, { choices }: Learner, place: number) {
  const at = choices.indexOf(hostOf(round, place));
  return at < 0 ? choices.length + 1 : at + 1;
}

/** One step of a wanted rule: what it costs to have a learner somewhere, and to receive. */
export interface Step {
  rule: string;
  step: number;
  cost: (learner: Learner, place: number) => number;
  reception: (organisation: number, received: number) => number;
}

/** The steps of the wanted rules, in their order. */
export function stepsOf(round: ProofRound): Step[] {
  const worst = Math.max(1, ...round.learners.map(({ choices }) => choices.length + 1));
  return round.wanted.flatMap((rule) =>
    rule === 'PREFERENCES'
      ? Array.from({ length: worst - 1 }, (_, n) => stepOf(round, rule, worst - n))
      : [stepOf(round, rule, 0)],
  );
}

function stepOf(round: ProofRound, rule: string, step: number): Step {
  const taking = new Map(round.organisations.map((one) => [one.number, one.takingPart]));
  return {
    rule,
    step,
    cost: (learner, place) => cost(round, rule, step, learner, place),
    reception: (organisation, received) =>
      rule === 'BALANCE' ? (received - (taking.get(organisation) ?? 0)) ** 2 : 0,
  };
}

function cost(round: ProofRound, rule: string, step: number, learner: Learner, place: number) {
  const nowhere = place === 0;
  switch (rule) {
    case 'PLACED':
      return nowhere ? 1 : 0;
    case 'PREFERENCES':
      return nowhere || rank(round, learner, place) >= step ? 1 : 0;
    case 'TOPIC':
      return (
        nowhere
          ? learner.possible.length > 0 && learner.otherTopic.length === learner.possible.length
          : learner.otherTopic.includes(place)
      )
        ? 1
        : 0;
    case 'TRAVEL':
      return nowhere
        ? learner.km.length > 0
          ? Math.min(...learner.km)
          : 0
        : (learner.km[learner.possible.indexOf(place)] ?? 0);
    case 'KEPT':
      return learner.before !== null && learner.before !== place ? 1 : 0;
    default:
      return 0;
  }
}

/** What a plan costs on a step. */
export function valueOf(round: ProofRound, { cost: of, reception }: Step, plan: number[]) {
  const learners = round.learners.reduce((sum, one, n) => sum + of(one, plan[n] ?? 0), 0);
  return round.organisations.reduce((sum, { number }) => {
    const received = plan.filter((place) => place > 0 && hostOf(round, place) === number).length;
    return sum + reception(number, received);
  }, learners);
}
