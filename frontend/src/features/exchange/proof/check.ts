import type { PlanProofFile, ProofRound } from '../data/types';
import { drawPicks, holds, narrow, remaining, type Range } from './remaining';
import { compare, liking, stepsOf, valueOf } from './rules';

type Case = PlanProofFile['proof']['cases'][number];

/** What is wrong, if anything; or that this page cannot tell. */
export type Answer = 'right' | 'changed' | 'draw' | 'rules' | 'better' | 'elsewhere';

class Wrong extends Error {
  constructor(readonly answer: Answer) {
    super(answer);
  }
}

function need(condition: boolean, otherwise: Answer) {
  if (!condition) {
    throw new Wrong(otherwise);
  }
}

/** Checks a plan against its proof, by `proof.md`; rounds planned together are for the script. */
export async function checkProof(file: PlanProofFile): Promise<Answer> {
  try {
    const { proof } = file;
    need((await sha256(text(canonical(proof)))) === file.fingerprint, 'changed');
    for (const [t, round] of proof.rounds.entries()) {
      need((await sha256(bytes(round.seed))) === file.seedHashes[t], 'draw');
      await requireDraw(file, round);
    }
    const [round, ...others] = proof.rounds;
    if (proof.format !== 'olievlek-proof-1' || proof.order !== 'BEST_TOTAL' || !round) {
      return 'elsewhere';
    }
    if (others.length > 0 || proof.together.length > 0) {
      return 'elsewhere';
    }
    requireBest(round, proof.cases);
    return 'right';
  } catch (fault) {
    if (fault instanceof Wrong) {
      return fault.answer;
    }
    throw fault;
  }
}

async function requireDraw(file: PlanProofFile, round: ProofRound) {
  const order = round.learners.map(({ luck, ticket }) => ({ luck, ticket }));
  for (const [n, one] of order.entries()) {
    const before = order[n - 1];
    const follows =
      !before || before.luck > one.luck || (before.luck === one.luck && before.ticket < one.ticket);
    need(follows, 'draw');
  }
  for (const { id, number } of file.learners) {
    const learner = round.learners.find((one) => one.number === number);
    if (learner) {
      const ticket = await sha256(bytes(round.seed + id.replaceAll('-', '')));
      need(ticket === learner.ticket, 'draw');
    }
  }
}

function read(round: ProofRound, seats: ProofRound['seats']) {
  const plan = round.learners.map(() => 0);
  for (const { learner, place } of seats) {
    const i = round.learners.findIndex(({ number }) => number === learner);
    need(plan[i] === 0 && round.learners[i]?.possible.includes(place) === true, 'rules');
    plan[i] = place;
  }
  return plan;
}

function requireRules(round: ProofRound, plan: number[]) {
  const load = (place: number) => plan.filter((j) => j === place).length;
  for (const { number, minimum, maximum } of round.places) {
    const here = load(number);
    need(here <= maximum && (here === 0 || here >= minimum), 'rules');
  }
  for (const { places, maximum } of round.shared) {
    need(places.reduce((sum, place) => sum + load(place), 0) <= maximum, 'rules');
  }
  round.learners.forEach((one, i) => need(!one.pinned || plan[i] === one.possible[0], 'rules'));
}

function requireBest(round: ProofRound, cases: Case[]) {
  const plan = read(round, round.seats);
  requireRules(round, plan);
  const pinned = new Map(
    round.learners
      .filter((one) => one.pinned)
      .map((one): [number, Range] => [one.possible[0] ?? 0, [1, Infinity]]),
  );
  need(covers(cases.map(supposed), pinned), 'better');
  const steps = stepsOf(round);
  const values = steps.map((step) => valueOf(round, step, plan));
  const holding = cases.map((one) => {
    const box = new Map(pinned);
    supposed(one).forEach((range, place) => meet(box, place, range));
    const left = remaining(round, box);
    if (left.impossible) {
      return false;
    }
    if (one.overcrowded.length > 0) {
      requireOvercrowded(round, one, left.places);
      return false;
    }
    for (const [s, step] of steps.entries()) {
      const given = one.steps[s];
      need(given?.rule === step.rule && given.step === step.step, 'better');
      const bound = narrow(round, left, step, prices(given?.places), prices(given?.organisations));
      need(bound === given?.bound && bound >= (values[s] ?? 0), 'better');
      if (bound > (values[s] ?? 0)) {
        return false;
      }
    }
    const best = read(round, one.seats);
    need(holds(round, left, best) && drawPicks(round, left, best), 'better');
    const seen = round.learners.findIndex((_, i) => best[i] !== plan[i]);
    const learner = round.learners[seen];
    need(
      !learner ||
        compare(liking(round, learner, best[seen] ?? 0), liking(round, learner, plan[seen] ?? 0)) >
          0,
      'better',
    );
    return !learner;
  });
  need(holding.includes(true), 'better');
}

function requireOvercrowded(round: ProofRound, { overcrowded }: Case, places: Range[]) {
  const needed = overcrowded.reduce((sum, j) => sum + (places[j]?.[0] ?? 0), 0);
  const some = round.learners.filter(({ possible }) =>
    possible.some((j) => overcrowded.includes(j)),
  );
  need(new Set(overcrowded).size === overcrowded.length && some.length < needed, 'better');
}

const prices = (given: { number: number; price: number }[] = []) =>
  new Map(given.map(({ number, price }) => [number, price]));

function meet(box: Map<number, Range>, place: number, [least, most]: Range) {
  const [low, high] = box.get(place) ?? [0, Infinity];
  box.set(place, [Math.max(low, least), Math.min(high, most)]);
}

function supposed({ running, empty, ranges }: Case) {
  const box = new Map<number, Range>();
  running.forEach((place) => meet(box, place, [1, Infinity]));
  empty.forEach((place) => meet(box, place, [0, 0]));
  ranges.forEach(({ place, least, most }) => meet(box, place, [least, most ?? Infinity]));
  return box;
}

/** Whether the cases leave no number of learners at the places out. */
function covers(cases: Map<number, Range>[], known: Map<number, Range>): boolean {
  const at = (place: number) => known.get(place) ?? [0, Infinity];
  const met = cases.filter((one) =>
    [...one].every(([j, [low, high]]) => low <= high && low <= at(j)[1] && high >= at(j)[0]),
  );
  const inside = ([j, [low, high]]: [number, Range]) => low <= at(j)[0] && high >= at(j)[1];
  if (met.some((one) => [...one].every(inside))) {
    return true;
  }
  const split = [...(met[0] ?? [])].find((one) => !inside(one));
  if (!split) {
    return false;
  }
  const [place, [low, high]] = split;
  const [least, most] = at(place);
  const edge = low > least ? low - 1 : high;
  return (
    covers(met, new Map(known).set(place, [least, edge])) &&
    covers(met, new Map(known).set(place, [edge + 1, most]))
  );
}

/** As JSON with sorted names and without spaces. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    one !== null && typeof one === 'object' && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}

const text = (written: string) => new TextEncoder().encode(written);
const bytes = (hex: string) =>
  Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));

async function sha256(given: Uint8Array<ArrayBuffer>) {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', given));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
