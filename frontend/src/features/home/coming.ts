import type { Cohort, Internship, Meeting, Round } from './types';

export type Next =
  | { kind: 'internship'; day: string; item: Internship }
  | { kind: 'meeting'; day: string; item: Meeting };

const COMING = ['PROPOSED', 'HOST_ACCEPTED', 'AGREED', 'RUNNING'];
const COMES = ['REGISTERED', 'OFFERED'];

/** The exchanges that are ahead or going on. */
export const comingOf = (internships: Internship[], now: string) =>
  internships.filter(
    ({ status, plannedEndDate }) => COMING.includes(status) && plannedEndDate >= now,
  );

/** The nearest day on which this person is expected somewhere. */
export function nextThing(
  internships: Internship[],
  meetings: Meeting[],
  now: string,
): Next | null {
  const days: Next[] = [
    ...comingOf(internships, now).map((item): Next => {
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

/**
 * The rounds of a learner's own class while it lasts, and those in which the learner goes or went somewhere, in the
 * order of time. A round from before the class began is no part of anybody's way.
 */
export const ownRounds = (rounds: Round[], classes: Cohort[], internships: Internship[]) => {
  const been = new Set(internships.map(({ round }) => round.id));
  const within = ({ cohorts, periodStartDate, periodEndDate }: Round) =>
    classes.some(
      (own) =>
        cohorts.some(({ id }) => id === own.id) &&
        periodEndDate >= own.startDate &&
        periodStartDate <= own.nominalEndDate,
    );
  return rounds
    .filter((round) => been.has(round.id) || within(round))
    .toSorted((a, b) => a.periodStartDate.localeCompare(b.periodStartDate));
};

const PUBLISHED = ['PUBLISHED', 'RUNNING'];
const GONE = ['HOST_DECLINED', 'CANCELLED', 'NO_SHOW'];

/** The rounds whose plan is known and in which everybody of the class goes somewhere, but this learner not yet. */
export const withoutPlace = (rounds: Round[], internships: Internship[], now: string) => {
  const placed = new Set(
    internships.filter(({ status }) => !GONE.includes(status)).map(({ round }) => round.id),
  );
  return rounds.filter(
    ({ id, status, participation, periodEndDate }) =>
      PUBLISHED.includes(status) &&
      participation === 'REQUIRED' &&
      periodEndDate >= now &&
      !placed.has(id),
  );
};

const AT_WORK = ['DRAFT', 'OPEN', 'PLANNING', 'PUBLISHED', 'RUNNING'];

/** The next date of a round: when wishes close, then when it begins, then when it ends. */
export const nextDateOf = ({ status, wishDeadlineDate, periodStartDate, periodEndDate }: Round) => {
  if (status === 'RUNNING') return periodEndDate;
  return status === 'OPEN' ? (wishDeadlineDate ?? periodStartDate) : periodStartDate;
};

/** The rounds that are not closed, the nearest date first. */
export const roundsAtWork = (rounds: Round[]) =>
  rounds
    .filter(({ status }) => AT_WORK.includes(status))
    .toSorted((a, b) => nextDateOf(a).localeCompare(nextDateOf(b)));
