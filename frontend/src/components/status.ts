/** One colour per status across the app. The text stands in locales/status.*.json. */
export type Tone = 'idle' | 'plan' | 'wait' | 'active' | 'idea' | 'ok' | 'stop';

/**
 * idle: not begun, or put away · plan: agreed for later · wait: somebody has to answer ·
 * active: going on · idea: being tried · ok: came out well · stop: will not go on.
 */
export const STATUS_TONES = {
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
  },
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
  plan: {
    MAKING: 'wait',
    DRAFT: 'idle',
    PUBLISHED: 'plan',
    DISCARDED: 'stop',
    REPLACED: 'idle',
    CANCELLED: 'stop',
    FAILED: 'stop',
  },
  grant: {
    OFFERED: 'wait',
    ACTIVE: 'active',
    UPCOMING: 'plan',
    ENDED: 'idle',
    DECLINED: 'stop',
    REVOKED: 'stop',
  },
  invitation: { OPEN: 'wait', ACCEPTED: 'ok', DECLINED: 'stop', EXPIRED: 'idle', REVOKED: 'stop' },
  client: { ACTIVE: 'active', EXPIRED: 'idle', REVOKED: 'stop' },
  request: { OPEN: 'wait', GRANTED: 'ok', REFUSED: 'stop', LIFTED: 'idle', WITHDRAWN: 'idle' },
  mail: { QUEUED: 'wait', SENT: 'ok', FAILED: 'stop', KEPT: 'idle' },
  membership: { PROPOSED: 'wait', ACCEPTED: 'active', DECLINED: 'stop', ENDED: 'idle' },
  phase: { PLANNED: 'plan', RUNNING: 'active', FINISHED: 'ok' },
} as const satisfies Record<string, Record<string, Tone>>;

/** The life cycles of the domain. */
export type Machine = keyof typeof STATUS_TONES;

export const toneOf = (of: Machine, status: string): Tone =>
  (STATUS_TONES[of] as Record<string, Tone>)[status] ?? 'idle';
