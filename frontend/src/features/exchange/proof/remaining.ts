import type { ProofRound } from '../data/types';
import { compare, hostOf, liking, type Step } from './rules';

export type Range = [least: number, most: number];

/** The plans of a case that are still in the running. */
export interface Remaining {
  allowed: Set<number>[];
  places: Range[];
  received: Map<number, Range>;
  impossible: boolean;
}

/** What is left when so many learners are supposed at places; place 0 is without one. */
export function remaining(round: ProofRound, supposed: Map<number, Range>): Remaining {
  const least = [0, ...round.places].map((place, j) => {
    const low = supposed.get(j)?.[0] ?? 0;
    return typeof place === 'object' && low > 0 ? Math.max(low, place.minimum) : 0;
  });
  const places = least.map((low, j): Range => [low, j === 0 ? 0 : room(round, supposed, least, j)]);
  const pinned = places.map(
    (_, j) => round.learners.filter((one) => one.pinned && one.possible[0] === j).length,
  );
  const received = new Map(
    round.organisations.map(({ number }): [number, Range] => [
      number,
      [0, places.reduce((sum, [, most], j) => sum + (hostOf(round, j) === number ? most : 0), 0)],
    ]),
  );
  return {
    allowed: round.learners.map(
      (one) => new Set([...(one.pinned ? [] : [0]), ...one.possible.filter((j) => places[j]?.[1])]),
    ),
    places,
    received,
    impossible: places.some(([low, most], j) => j > 0 && Math.max(low, pinned[j] ?? 0) > most),
  };
}

function room(round: ProofRound, supposed: Map<number, Range>, least: number[], j: number) {
  const place = round.places[j - 1];
  let most = Math.min(supposed.get(j)?.[1] ?? Infinity, place?.maximum ?? 0, round.learners.length);
  for (const { places, maximum } of round.shared.filter((one) => one.places.includes(j))) {
    const others = places.reduce((sum, one) => sum + (least[one] ?? 0), 0);
    most = Math.min(most, maximum - others + (least[j] ?? 0));
  }
  return most < (place?.minimum ?? 0) ? 0 : Math.max(0, most);
}

/** The bound that prices give; afterwards only what costs just that is left. */
export function narrow(
  round: ProofRound,
  left: Remaining,
  step: Step,
  atPlace: Map<number, number>,
  atHost: Map<number, number>,
): number {
  let bound = 0;
  round.learners.forEach((learner, i) => {
    const cost = new Map(
      [...(left.allowed[i] ?? [])].map((j) => [j, step.cost(learner, j) + (atPlace.get(j) ?? 0)]),
    );
    const lowest = Math.min(...cost.values());
    left.allowed[i] = new Set([...cost.keys()].filter((j) => cost.get(j) === lowest));
    bound += lowest;
  });
  left.places.forEach(([least, most], j) => {
    const margin = j === 0 ? 0 : (atPlace.get(j) ?? 0) - (atHost.get(hostOf(round, j)) ?? 0);
    if (margin !== 0) {
      const wanted = margin > 0 ? most : least;
      bound -= margin * wanted;
      left.places[j] = [wanted, wanted];
    }
  });
  for (const [host, [least, most]] of left.received) {
    const costs = Array.from(
      { length: most - least + 1 },
      (_, n) => step.reception(host, least + n) - (atHost.get(host) ?? 0) * (least + n),
    );
    const lowest = Math.min(...costs);
    left.received.set(host, [least + costs.indexOf(lowest), least + costs.lastIndexOf(lowest)]);
    bound += lowest;
  }
  return bound;
}

const loads = (round: ProofRound, plan: number[]) =>
  [0, ...round.places].map((_, j) => plan.filter((place) => place === j).length);

const receptions = (round: ProofRound, load: number[]) =>
  new Map(
    round.organisations.map(({ number }) => [
      number,
      load.reduce((sum, n, j) => sum + (hostOf(round, j) === number ? n : 0), 0),
    ]),
  );

const within = (n: number, [least, most]: Range) => n >= least && n <= most;

/** Whether a plan is among what is left. */
export function holds(round: ProofRound, left: Remaining, plan: number[]): boolean {
  const load = loads(round, plan);
  const received = receptions(round, load);
  return (
    plan.every((j, i) => left.allowed[i]?.has(j)) &&
    left.places.every((range, j) => j === 0 || within(load[j] ?? 0, range)) &&
    [...left.received].every(([host, range]) => within(received.get(host) ?? 0, range))
  );
}

/** Whether nobody can get what they like better when only who was drawn later moves. */
export function drawPicks(round: ProofRound, left: Remaining, plan: number[]): boolean {
  const load = loads(round, plan);
  const received = receptions(round, load);
  const movers = new Map<number, Set<number>>();
  for (let i = plan.length - 1; i >= 0; i--) {
    const learner = round.learners[i];
    const now = plan[i] ?? 0;
    const allowed = [...(left.allowed[i] ?? [])];
    const better = allowed.filter(
      (j) => learner && compare(liking(round, learner, j), liking(round, learner, now)) < 0,
    );
    if (better.length > 0) {
      const reached = reach(round, left, now, load, received, movers);
      if (better.some((j) => reached.has(j))) {
        return false;
      }
    }
    for (const j of allowed.filter((place) => place !== now)) {
      movers.set(j, (movers.get(j) ?? new Set()).add(now));
    }
  }
  return true;
}

/** From where one learner too many can be passed on; −1 is all learners, below that the hosts. */
function reach(
  round: ProofRound,
  left: Remaining,
  place: number,
  load: number[],
  received: Map<number, number>,
  movers: Map<number, Set<number>>,
) {
  const host = (number: number) => -1 - number;
  const seen = new Set([place]);
  for (const node of seen) {
    if (node >= 0) {
      movers.get(node)?.forEach((from) => seen.add(from));
      const here = load[node] ?? 0;
      if (node === 0 ? here > 0 : here > (left.places[node]?.[0] ?? 0)) {
        seen.add(node === 0 ? -1 : host(hostOf(round, node)));
      }
    } else if (node === -1) {
      seen.add(0);
      for (const [number, [, most]] of left.received) {
        if ((received.get(number) ?? 0) < most) {
          seen.add(host(number));
        }
      }
    } else {
      const number = -1 - node;
      left.places.forEach(([, most], j) => {
        if (j > 0 && hostOf(round, j) === number && (load[j] ?? 0) < most) {
          seen.add(j);
        }
      });
      if ((received.get(number) ?? 0) > (left.received.get(number)?.[0] ?? 0)) {
        seen.add(-1);
      }
    }
  }
  return seen;
}
