import type { Person as Me } from '@/lib/api/session';
import type { Person } from './api';

/** Whether this person manages people: who gives roles somewhere does. */
export const manages = (me: Me | null) => (me?.gives.length ?? 0) > 0;

/** Who has no way in yet and can be reached gets a link by mail. */
export const invitable = ({ hasLogIn, email }: Pick<Person, 'hasLogIn' | 'email'>) =>
  hasLogIn === false && Boolean(email);
