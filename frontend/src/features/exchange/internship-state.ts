import type { Internship } from './types';

export const INTERNSHIP_ROAD = [
  'PROPOSED',
  'HOST_ACCEPTED',
  'AGREED',
  'RUNNING',
  'RETURNED',
  'RECOGNISED',
] as const;

/** Off the road: the state itself is said instead of a step. */
export const offRoad = (status: string) => !(INTERNSHIP_ROAD as readonly string[]).includes(status);

const HOST_STEPS = ['HOST_ACCEPTED', 'HOST_DECLINED', 'RUNNING', 'NO_SHOW', 'RETURNED'];
const LEARNER_STEPS = ['AGREED'];

export const NEEDS_REASON = ['HOST_DECLINED', 'CANCELLED', 'NO_SHOW', 'ENDED_EARLY'];

/** The usual step from here. */
export const usualStep = (status: string) =>
  ({
    PROPOSED: 'HOST_ACCEPTED',
    HOST_ACCEPTED: 'AGREED',
    AGREED: 'RUNNING',
    RUNNING: 'RETURNED',
    RETURNED: 'RECOGNISED',
  })[status];

/** Which of the steps that are possible this person may take. */
export function stepsFor(allowed: string[], who: { runs: boolean; host: boolean; self: boolean }) {
  if (who.runs) return allowed;
  return allowed.filter(
    (to) => (who.host && HOST_STEPS.includes(to)) || (who.self && LEARNER_STEPS.includes(to)),
  );
}

/** Whether a reflection makes sense by now: the learner has been there, or is there. */
export const mayReflect = ({ status }: Internship) =>
  ['AGREED', 'RUNNING', 'RETURNED', 'RECOGNISED', 'ENDED_EARLY'].includes(status);
