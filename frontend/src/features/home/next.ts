import { asksFor, reflectionDue } from '@/features/exchange/public';
import type { Internship, Meeting, Proposal, Round, Wish } from './types';

export type Next =
  | { kind: 'internship'; day: string; item: Internship }
  | { kind: 'meeting'; day: string; item: Meeting };

const COMING = ['PROPOSED', 'HOST_ACCEPTED', 'AGREED', 'RUNNING'];
const COMES = ['REGISTERED', 'OFFERED'];

/** The nearest day on which this person is expected somewhere. */
export function nextThing(
  internships: Internship[],
  meetings: Meeting[],
  now: string,
): Next | null {
  const days: Next[] = [
    ...internships
      .filter(({ status, plannedEndDate }) => COMING.includes(status) && plannedEndDate >= now)
      .map((item): Next => {
        const day = item.plannedStartDate > now ? item.plannedStartDate : now;
        return { kind: 'internship', day, item };
      }),
    ...meetings
      .filter(
        ({ meetingDate, myRegistration }) =>
          meetingDate >= now && COMES.includes(myRegistration?.status ?? ''),
      )
      .map((item): Next => ({ kind: 'meeting', day: item.meetingDate, item })),
  ];
  return days.toSorted((a, b) => a.day.localeCompare(b.day))[0] ?? null;
}

export type Waiting =
  | { kind: 'wish'; round: Round; learnerId: string }
  | { kind: 'reflection'; internship: Internship }
  | { kind: 'withheld'; internship: Internship }
  | { kind: 'answer'; internship: Internship }
  | { kind: 'agree'; internship: Internship }
  | { kind: 'invitation'; meeting: Meeting }
  | { kind: 'question'; proposal: Proposal };

interface Known {
  internships: Internship[];
  meetings: Meeting[];
  proposals: Proposal[];
  openRound: Round | undefined;
  wishes: Wish[];
}

/** What only this learner can do now, the most urgent first. */
export function waitingFor(known: Known, now: string): Waiting[] {
  const { internships, meetings, proposals, openRound, wishes } = known;
  return [
    ...wishes.flatMap(({ given, learner }): Waiting[] =>
      openRound && !given ? [{ kind: 'wish', round: openRound, learnerId: learner.id }] : [],
    ),
    ...internships
      .filter((one) => asksFor(one, 'LEARNER'))
      .map((internship): Waiting => ({ kind: 'agree', internship })),
    ...internships
      .filter((one) => reflectionDue(one, now))
      .map((internship): Waiting => ({ kind: 'reflection', internship })),
    ...internships
      .filter(({ reflection }) => reflection?.status === 'WITHHELD')
      .map((internship): Waiting => ({ kind: 'withheld', internship })),
    ...internships
      .filter(({ reflection }) => reflection && reflection.newMessages > 0)
      .map((internship): Waiting => ({ kind: 'answer', internship })),
    ...meetings
      .filter(({ myRegistration }) => myRegistration?.status === 'INVITED')
      .map((meeting): Waiting => ({ kind: 'invitation', meeting })),
    ...proposals
      .filter(({ status }) => status === 'RETURNED')
      .map((proposal): Waiting => ({ kind: 'question', proposal })),
  ];
}

/** The rounds of a learner's own class, and those in which the learner goes or went somewhere. */
export const ownRounds = (
  rounds: Round[] | undefined,
  trajectories: { cohort: { id: string } | null }[],
  internships: Internship[],
) => {
  const classes = new Set(trajectories.map(({ cohort }) => cohort?.id));
  const been = new Set(internships.map(({ round }) => round.id));
  return (rounds ?? []).filter(
    ({ id, cohorts }) => been.has(id) || cohorts.some((cohort) => classes.has(cohort.id)),
  );
};

/** The round in which wishes can be given now. */
export const openRoundOf = (rounds: Round[] | undefined, now: string) =>
  rounds?.find(
    ({ status, wishDeadlineDate }) =>
      status === 'OPEN' && (!wishDeadlineDate || wishDeadlineDate >= now),
  );
