import type { Tones } from '@/components/status';

export const tones = {
  request: { OPEN: 'wait', GRANTED: 'ok', REFUSED: 'stop', LIFTED: 'idle', WITHDRAWN: 'idle' },
} as const satisfies Tones;

declare module '@/components/status' {
  interface Machines {
    request: typeof tones.request;
  }
}
