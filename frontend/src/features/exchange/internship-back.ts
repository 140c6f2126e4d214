import type { Party } from './internship-state';
import type { Internship } from './types';

const TOOK: Record<string, (keyof Party)[]> = {
  HOST_ACCEPTED: ['host'],
  HOST_DECLINED: ['host'],
  RUNNING: ['host'],
  NO_SHOW: ['host'],
  ENDED_EARLY: ['host'],
  RECOGNISED: ['home'],
};
const CALLED_OFF = { HOST: 'host', HOME: 'home', LEARNER: 'self', COORDINATOR: 'runs' } as const;

/** The ways back for this person: who took the step, and who runs the network. Agreeing goes back elsewhere. */
export function backFor({ status, cancelledBy }: Internship, back: string[], who: Party) {
  const took =
    status === 'CANCELLED' && cancelledBy ? [CALLED_OFF[cancelledBy]] : (TOOK[status] ?? []);
  return status !== 'AGREED' && (who.runs || took.some((as) => who[as])) ? back : [];
}

/** Whether it is too early to say so: nobody is there before the first day. */
export const tooEarly = ({ plannedStartDate }: Internship, to: string, now: string) =>
  (to === 'RUNNING' || to === 'NO_SHOW') && plannedStartDate > now;
