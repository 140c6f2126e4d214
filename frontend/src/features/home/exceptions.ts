import { told } from '@/lib/told';
import type { Cohort, Internship, Learner, Proposal, Round } from './types';

export type Exception =
  | { kind: 'declined'; internship: Internship; count: number }
  | { kind: 'cohort'; cohort: Cohort; count: number }
  | { kind: 'proposal'; proposal: Proposal; count: number }
  | { kind: 'supervisor'; learner: Learner; count: number };

interface Known {
  declined: Internship[];
  cohorts: Cohort[];
  proposals: Proposal[];
  learners: Learner[];
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
export function exceptionsOf({ declined, cohorts, proposals, learners }: Known): Exception[] {
  const found: Exception[] = [];
  for (const hostId of new Set(declined.map(({ host }) => host.id))) {
    const same = declined.filter(({ host }) => host.id === hostId);
    found.push({ kind: 'declined', internship: same[0]!, count: same.length });
  }
  for (const cohort of cohorts.filter(belowMinimum))
    found.push({
      kind: 'cohort',
      cohort,
      count: stillNeeded(cohort),
    });
  const alone = learners.filter(unsupervised);
  if (alone[0]) found.push({ kind: 'supervisor', learner: alone[0], count: alone.length });
  const late = proposals.filter(({ overdue }) => overdue);
  if (late[0]) found.push({ kind: 'proposal', proposal: late[0], count: late.length });
  return found;
}

const NEEDS_WORK = ['PLANNING', 'OPEN', 'DRAFT', 'PUBLISHED', 'RUNNING'];

/** The round that asks for work now: the one whose next step is nearest. */
export const roundAtWork = (rounds: Round[]) =>
  rounds
    .filter(({ status }) => NEEDS_WORK.includes(status))
    .toSorted((a, b) => NEEDS_WORK.indexOf(a.status) - NEEDS_WORK.indexOf(b.status))[0];
