import type { Tones } from '@/components/status';

export const tones = {
  proposal: {
    DRAFT: 'idle',
    SUBMITTED: 'wait',
    IN_REVIEW: 'wait',
    TRIAL: 'active',
    REJECTED: 'stop',
    RETURNED: 'wait',
    MERGED: 'idle',
    EVALUATED: 'active',
    STANDARD: 'ok',
    STOPPED: 'stop',
    SUPERSEDED: 'idle',
    RETIRED: 'idle',
    WITHDRAWN: 'stop',
  },
  adoption: {
    INTERESTED: 'idea',
    PREPARING: 'plan',
    TRYING: 'active',
    IN_USE: 'ok',
    EMBEDDED: 'ok',
    STOPPED: 'stop',
  },
} as const satisfies Tones;

declare module '@/components/status' {
  interface Machines {
    proposal: typeof tones.proposal;
    adoption: typeof tones.adoption;
  }
}
