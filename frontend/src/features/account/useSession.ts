import { useSyncExternalStore } from 'react';
import { currentPerson, onSession } from '@/lib/api/session';

/** Who is signed in, or null. */
export const useSession = () => useSyncExternalStore(onSession, currentPerson);

/** Who is signed in, on a page that only signed-in people reach. */
export function useMe() {
  const person = useSession();
  if (!person) throw new Error('This page needs a signed-in person.');
  return person;
}
