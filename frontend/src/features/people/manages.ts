import type { Person as Me } from '@/lib/api/session';

/** Whether this person manages people: who gives roles somewhere does. */
export const manages = (me: Me | null) => (me?.gives.length ?? 0) > 0;
