import type { Tones } from '@/components/status';

export const tones = {
  grant: {
    OFFERED: 'wait',
    ACTIVE: 'active',
    WAITING: 'wait',
    UPCOMING: 'plan',
    ENDED: 'idle',
    DECLINED: 'stop',
    REVOKED: 'stop',
  },
  invitation: { OPEN: 'wait', ACCEPTED: 'ok', DECLINED: 'stop', EXPIRED: 'idle', REVOKED: 'stop' },
  client: { ACTIVE: 'active', EXPIRED: 'idle', REVOKED: 'stop' },
  mail: { QUEUED: 'wait', SENT: 'ok', FAILED: 'stop', KEPT: 'idle' },
} as const satisfies Tones;

declare module '@/components/status' {
  interface Machines {
    grant: typeof tones.grant;
    invitation: typeof tones.invitation;
    client: typeof tones.client;
    mail: typeof tones.mail;
  }
}
