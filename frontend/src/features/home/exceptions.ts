import { told } from '@/lib/told';
import type { Cohort, Internship, Learner, Proposal, Round } from './types';

/** What goes wrong, and how often; more: not everything was read, so it can be more often. */
export type Exception = { count: number; more?: boolean } & (
  | { kind: 'declined'; internship: Internship }
  | { kind: 'cohort'; cohort: Cohort }
  | { kind: 'proposal'; proposal: Proposal }
  | { kind: 'supervisor'; learner: Learner }
);

interface Lists {
  declined: Internship[];
  cohorts: Cohort[];
  proposals: Proposal[];
  learners: Learner[];
}

interface Known extends Lists {
  /** The lists that go on after what was read of them. */
  more?: (keyof Lists)[];
}

/** Still to be filled, and too small to begin. */
export const belowMinimum = (cohort: Cohort) =>
  ['PREPARATION', 'PROVISIONAL'].includes(cohort.status) && stillNeeded(cohort) > 0;

const stillNeeded = ({ counts, minimumSize }: Cohort) => {
  const learners = told(counts);
  return learners ? minimumSize - learners.enrolled - learners.pledged : 0;
};

/** In training or about to be, and nobody at work looks after them. */
export const unsupervised = ({ status, supervisor }: Learner) =>
  !supervisor && ['ACCEPTED', 'ACTIVE'].includes(status);

/** Declined, still ahead, and nothing was found instead. */
export function stillDeclined(internships: Internship[], now: string) {
  const replaced = new Set(internships.map(({ replacesId }) => replacesId));
  return internships.filter(
    ({ id, status, plannedEndDate }) =>
      status === 'HOST_DECLINED' && plannedEndDate >= now && !replaced.has(id),
  );
}

/** What goes wrong without the coordinator, the worst first; one line per kind and cause. */
export function exceptionsOf({
  declined,
  cohorts,
  proposals,
  learners,
  more = [],
}: Known): Exception[] {
  const found: Exception[] = [];
  for (const hostId of new Set(declined.map(({ host }) => host.id))) {
    const same = declined.filter(({ host }) => host.id === hostId);
    found.push({
      kind: 'declined',
      internship: same[0]!,
      count: same.length,
      more: more.includes('declined'),
    });
  }
  for (const cohort of cohorts.filter(belowMinimum))
    found.push({
      kind: 'cohort',
      cohort,
      count: stillNeeded(cohort),
    });
  const alone = learners.filter(unsupervised);
  if (alone[0])
    found.push({
      kind: 'supervisor',
      learner: alone[0],
      count: alone.length,
      more: more.includes('learners'),
    });
  const late = proposals.filter(({ overdue }) => overdue);
  if (late[0])
    found.push({
      kind: 'proposal',
      proposal: late[0],
      count: late.length,
      more: more.includes('proposals'),
    });
  return found;
}

const NEEDS_WORK = ['PLANNING', 'OPEN', 'DRAFT', 'PUBLISHED', 'RUNNING'];

/** The round that asks for work now: the one whose next step is nearest. */
export const roundAtWork = (rounds: Round[]) =>
  rounds
    .filter(({ status }) => NEEDS_WORK.includes(status))
    .toSorted((a, b) => NEEDS_WORK.indexOf(a.status) - NEEDS_WORK.indexOf(b.status))[0];
