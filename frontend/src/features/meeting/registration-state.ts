import type { RegistrationStatus } from './api';

/** What somebody answers for themselves; the first is the one that is usual. */
export const ANSWERS = ['REGISTERED', 'DECLINED', 'CANCELLED'] as const;

/** What became of somebody who was expected. */
export const OUTCOMES = ['ATTENDED', 'PARTLY', 'EXCUSED', 'NO_SHOW'] as const;

const told = (status: RegistrationStatus) => (OUTCOMES as readonly string[]).includes(status);

/** Who is on the sheet: everyone who was expected, then who is not (yet). */
export const expected = (status: RegistrationStatus) => status === 'REGISTERED' || told(status);
