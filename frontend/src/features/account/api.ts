import { api, read } from '@/lib/api/client';
import { changePerson, closeSession, currentPerson } from '@/lib/api/session';
import type { Language } from '@/lib/i18n/i18n';

/** The cookie goes first; the session on this screen ends even when the line is dead. */
export async function logout() {
  await api.POST('/auth/logout').catch(() => undefined);
  closeSession();
}

export async function saveLanguage(preferredLanguage: Language) {
  if (currentPerson()) changePerson(await read(api.PUT('/me', { body: { preferredLanguage } })));
}

/** Who I am now, after something about my access changed. */
export const readMeAgain = async () => changePerson(await read(api.GET('/me')));
