import type { Tones } from '@/components/status';

export const tones = {
  membership: { PROPOSED: 'wait', ACCEPTED: 'active', DECLINED: 'stop', ENDED: 'idle' },
  phase: { PLANNED: 'plan', RUNNING: 'active', FINISHED: 'ok' },
} as const satisfies Tones;

declare module '@/components/status' {
  interface Machines {
    membership: typeof tones.membership;
    phase: typeof tones.phase;
  }
}
