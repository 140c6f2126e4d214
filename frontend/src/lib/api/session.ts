import { API } from './base';
import type { Answer } from './types';
import { BACK_SOON, Problem, asProblem, problemOf } from './problem';
import { draftsAreOf } from '../drafts';

export type Session = Answer<'/auth/login', 'post'>;
export type Person = Session['person'];
type Listener = () => void;

/**
 * The access token lives in this module and nowhere else: not in storage, not in the state of React.
 * The refresh token is an HttpOnly cookie, which no script can read. The hint only tells whether it
 * is worth asking for a new token at start, so that a first visitor does not cause a 401.
 */
const HINT = 'olievlek.session';
let accessToken: string | null = null;
let person: Person | null = null;
/** Whether there may be a session that could not be asked for yet. */
let waiting = false;
let refreshing: Promise<Session | null> | null = null;
const listeners = new Set<Listener>();

export const currentToken = () => accessToken;
export const currentPerson = () => person;
export const sessionWaits = () => waiting;

export function onSession(listener: Listener) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export function openSession(session: Session) {
  accessToken = session.accessToken;
  waiting = false;
  draftsAreOf(session.person.id);
  localStorage.setItem(HINT, '1');
  changePerson(session.person);
}

export function closeSession() {
  accessToken = null;
  localStorage.removeItem(HINT);
  changePerson(null);
}

/** Something about who is signed in changed: the language, say. */
export function changePerson(next: Person | null) {
  person = next;
  listeners.forEach((listener) => listener());
}

/** A new access token from the cookie; many callers at once share one request, as the cookie rotates. */
export function refreshSession(): Promise<Session | null> {
  refreshing ??= requestRefresh().finally(() => (refreshing = null));
  return refreshing;
}

/**
 * At start: the session of the cookie, if there may be one. As long as there is no connection, or no server for a
 * moment, it is asked for again, so that nobody has to log in for that.
 */
export async function resumeSession(): Promise<Session | null> {
  if (!localStorage.getItem(HINT)) return null;
  try {
    const session = await refreshSession();
    setWaiting(false);
    return session;
  } catch (failure) {
    const { away, offline } = asProblem(failure);
    setWaiting(away || offline);
    if (waiting) setTimeout(() => void resumeSession().catch(() => null), BACK_SOON);
    throw failure;
  }
}

function setWaiting(now: boolean) {
  waiting = now;
  listeners.forEach((listener) => listener());
}

async function requestRefresh() {
  const response = await fetch(`${API}/auth/refresh`, {
    method: 'POST',
    headers: { 'X-Requested-With': 'olievlek' },
  }).catch(() => {
    throw new Problem(0);
  });
  if (response.ok) {
    const session = (await response.json()) as Session;
    openSession(session);
    return session;
  }
  // Read in any case: an answer that nobody reads keeps its connection open.
  const problem = await problemOf(response);
  // Only a refusal ends the session; a server that is restarting does not throw anybody out.
  if (response.status >= 500 || response.status === 429) throw problem;
  closeSession();
  return null;
}

/** Logging out in one tab logs out in all. */
window.addEventListener('storage', (event) => {
  if (event.key === HINT && event.newValue === null && accessToken) closeSession();
});
