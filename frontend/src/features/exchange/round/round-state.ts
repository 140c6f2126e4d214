import { groupBy } from '@/lib/group-by';
import { told } from '@/lib/told';
import { SIGNATORIES } from '../agreement/agreement-state';
import type { Internship, Round } from '../data/types';

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

/** What asks for the coordinator's eye now, the worst first. */
export type Exception =
  | { kind: 'declined'; host: string; learners: string[]; internshipId: string }
  | { kind: 'unplaced'; count: number }
  | { kind: 'unanswered'; count: number; hosts: string[] }
  | { kind: 'toAgree'; count: number; who: string[] }
  | { kind: 'belowMinimum'; count: number }
  | { kind: 'unrecognised'; count: number }
  | { kind: 'hostsLeft'; count: number }
  | { kind: 'employersLeft'; count: number }
  | { kind: 'seats'; seats: number; learners: number }
  | { kind: 'noPlaces' }
  | { kind: 'noCohorts' }
  | { kind: 'wishes'; count: number; learners: number };

/** What a draft leaves to be solved before it is published. */
export interface DraftGaps {
  unplaced: number;
  belowMinimum: number;
}

export function exceptionsOf(round: Round, all: Internship[], draft?: DraftGaps): Exception[] {
  const people = told(round.counts);
  if (!people) return [];
  const { learners, seats, wishes, places, unanswered, toAgree, unrecognised } = people;
  const underWay = round.status === 'PUBLISHED' || round.status === 'RUNNING';
  const refused = stillDeclined(all);
  const unplaced = underWay
    ? (round.counts.unplaced ?? 0) - waiting(refused, all).size
    : (draft?.unplaced ?? 0);
  const belowMinimum = underWay ? round.counts.belowMinimum : draft?.belowMinimum;
  const collecting = round.status === 'DRAFT' || round.status === 'OPEN';
  const planning = round.status === 'PLANNING';
  const found: Exception[] = [];
  for (const group of groupBy(refused, ({ host }) => host.id).values())
    found.push({
      kind: 'declined',
      host: group[0]!.host.name,
      learners: group.map(({ learner }) => learner.name),
      internshipId: group[0]!.id,
    });
  if (unplaced > 0) found.push({ kind: 'unplaced', count: unplaced });
  if (underWay && unanswered) {
    const silent = all.filter(({ status }) => status === 'PROPOSED').map(({ host }) => host.name);
    found.push({ kind: 'unanswered', count: unanswered, hosts: [...new Set(silent)] });
  }
  if (underWay && toAgree)
    found.push({ kind: 'toAgree', count: toAgree, who: mostFirst(all.flatMap(missingFrom)) });
  if (belowMinimum) found.push({ kind: 'belowMinimum', count: belowMinimum });
  if (unrecognised && round.status !== 'CLOSED')
    found.push({ kind: 'unrecognised', count: unrecognised });
  if (round.status !== 'CLOSED' && round.counts.hostsLeft)
    found.push({ kind: 'hostsLeft', count: round.counts.hostsLeft });
  if (round.status !== 'CLOSED' && round.counts.employersLeft)
    found.push({ kind: 'employersLeft', count: round.counts.employersLeft });
  if (collecting && round.cohorts.length === 0) found.push({ kind: 'noCohorts' });
  if (collecting && places === 0 && learners > 0) found.push({ kind: 'noPlaces' });
  else if ((collecting || planning) && seats < learners)
    found.push({ kind: 'seats', seats, learners });
  if ((round.status === 'OPEN' || planning) && wishes < learners)
    found.push({ kind: 'wishes', count: learners - wishes, learners });
  return found;
}

const mostFirst = (names: string[]) =>
  [...groupBy(names, (name) => name)]
    .toSorted(([, some], [, others]) => others.length - some.length)
    .map(([name]) => name);

/** Who did not agree yet on an internship that the host accepted. */
const missingFrom = ({ status, agreement, learner, home, host }: Internship) => {
  const names = { LEARNER: learner.name, HOME: home.name, HOST: host.name };
  return status === 'HOST_ACCEPTED' && agreement
    ? SIGNATORIES.filter((party) => agreement.missing.includes(party)).map((party) => names[party])
    : [];
};

/** The internships that the host declined or took back, with no newer one in their place. */
const stillDeclined = (all: Internship[]) => {
  const replaced = new Set(all.map(({ replacesId }) => replacesId));
  return all.filter(
    ({ id, status, cancelledBy }) =>
      (status === 'HOST_DECLINED' || (status === 'CANCELLED' && cancelledBy === 'HOST')) &&
      !replaced.has(id),
  );
};

/** The learners among them who go nowhere else; what their host said is told of them already. */
const waiting = (refused: Internship[], all: Internship[]) => {
  const placed = new Set(all.filter(isOn).map(({ learner }) => learner.id));
  return new Set(refused.map(({ learner }) => learner.id).filter((id) => !placed.has(id)));
};

const isOn = ({ status }: Internship) =>
  !['HOST_DECLINED', 'CANCELLED', 'NO_SHOW'].includes(status);
