import type { Tones } from '@/components/status';

export const tones = {
  cohort: {
    PREPARATION: 'idle',
    PROVISIONAL: 'wait',
    CONFIRMED: 'plan',
    ACTIVE: 'active',
    FINISHED: 'ok',
    CANCELLED: 'stop',
  },
  learner: {
    APPLIED: 'wait',
    ACCEPTED: 'plan',
    ACTIVE: 'active',
    INTERRUPTED: 'wait',
    COMPLETED: 'ok',
    DROPPED_OUT: 'stop',
    TRANSFERRED: 'idle',
  },
} as const satisfies Tones;

declare module '@/components/status' {
  interface Machines {
    cohort: typeof tones.cohort;
    learner: typeof tones.learner;
  }
}
