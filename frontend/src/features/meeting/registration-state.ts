import type { Meeting, RegistrationStatus } from './api';

/** What somebody can answer for themselves; the first is the one that is usual. */
export type Answer = 'register' | 'REGISTERED' | 'DECLINED' | 'CANCELLED';

const ANSWERS: Partial<Record<RegistrationStatus, Answer[]>> = {
  INVITED: ['REGISTERED', 'DECLINED'],
  OFFERED: ['REGISTERED', 'DECLINED'],
  REGISTERED: ['CANCELLED'],
  WAITLISTED: ['CANCELLED'],
  DECLINED: ['REGISTERED'],
  EXPIRED: ['REGISTERED'],
  CANCELLED: ['REGISTERED'],
  EXCUSED: ['REGISTERED'],
};

/** Answers as the API takes them: only for what still has to come. */
export function answersFor(
  {
    status,
    meetingDate,
    myRegistration,
  }: Pick<Meeting, 'status' | 'meetingDate' | 'myRegistration'>,
  now: string,
): Answer[] {
  if (status !== 'PLANNED' || meetingDate < now) return [];
  return myRegistration ? (ANSWERS[myRegistration.status] ?? []) : ['register'];
}

const TOLD: RegistrationStatus[] = ['ATTENDED', 'PARTLY', 'EXCUSED', 'NO_SHOW'];
export const OUTCOMES = TOLD;

/** What a coordinator can note of somebody: who came is known from the day itself on. */
export function outcomesFor(from: RegistrationStatus, meetingDate: string, now: string) {
  if (from !== 'REGISTERED' && !TOLD.includes(from)) return [];
  return TOLD.filter((to) => to === 'EXCUSED' || meetingDate <= now);
}

/** Who is on the sheet: everyone who was expected, then who is not (yet). */
export const expected = (status: RegistrationStatus) =>
  status === 'REGISTERED' || TOLD.includes(status);
