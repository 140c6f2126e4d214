import type { Tones } from '@/components/status';

export const tones = {
  round: {
    DRAFT: 'idle',
    OPEN: 'wait',
    PLANNING: 'wait',
    PUBLISHED: 'plan',
    RUNNING: 'active',
    CLOSED: 'ok',
  },
  place: { DRAFT: 'idle', OFFERED: 'wait', CONFIRMED: 'plan', WITHDRAWN: 'stop', CLOSED: 'ok' },
  internship: {
    PROPOSED: 'wait',
    HOST_ACCEPTED: 'plan',
    HOST_DECLINED: 'stop',
    AGREED: 'plan',
    RUNNING: 'active',
    RETURNED: 'ok',
    RECOGNISED: 'ok',
    CANCELLED: 'stop',
    NO_SHOW: 'stop',
    ENDED_EARLY: 'stop',
    /** Of no record: its days are past, and nobody said yet how it ended. */
    OVER: 'wait',
  },
  plan: {
    MAKING: 'wait',
    DRAFT: 'idle',
    PUBLISHED: 'plan',
    DISCARDED: 'stop',
    REPLACED: 'idle',
    CANCELLED: 'stop',
    FAILED: 'stop',
  },
} as const satisfies Tones;

declare module '@/components/status' {
  interface Machines {
    round: typeof tones.round;
    place: typeof tones.place;
    internship: typeof tones.internship;
    plan: typeof tones.plan;
  }
}
