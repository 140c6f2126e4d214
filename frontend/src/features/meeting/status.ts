import type { Tones } from '@/components/status';

export const tones = {
  meeting: { PLANNED: 'plan', HELD: 'ok', CANCELLED: 'stop' },
  registration: {
    INVITED: 'wait',
    REGISTERED: 'plan',
    DECLINED: 'stop',
    WAITLISTED: 'wait',
    OFFERED: 'wait',
    EXPIRED: 'idle',
    CANCELLED: 'stop',
    ATTENDED: 'ok',
    PARTLY: 'ok',
    EXCUSED: 'idle',
    NO_SHOW: 'stop',
  },
} as const satisfies Tones;

declare module '@/components/status' {
  interface Machines {
    meeting: typeof tones.meeting;
    registration: typeof tones.registration;
  }
}
