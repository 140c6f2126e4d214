import { api, read } from '@/lib/api/client';
import { changePerson, closeSession, currentPerson, openSession } from '@/lib/api/session';
import type { Schema } from '@/lib/api/types';
import type { Language } from '@/lib/i18n/i18n';

type FirstAdmin = Schema<'FirstAdminRequest'>;

export interface Credentials {
  email: string;
  password: string;
}

export async function login(credentials: Credentials) {
  openSession(await read(api.POST('/auth/login', { body: credentials })));
}

/** The first admin comes in with the one-time link, and is signed in at once. */
export async function acceptFirstAdmin(accepted: FirstAdmin) {
  openSession(await read(api.POST('/auth/first-admin', { body: accepted })));
}

/** The cookie goes first; the session on this screen ends even when the line is dead. */
export async function logout() {
  await api.POST('/auth/logout').catch(() => undefined);
  closeSession();
}

export async function saveLanguage(preferredLanguage: Language) {
  if (currentPerson()) changePerson(await read(api.PUT('/me', { body: { preferredLanguage } })));
}
