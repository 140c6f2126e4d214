import { queryOptions } from '@tanstack/react-query';
import { api, idempotent, ifMatch, read, readVersioned } from '@/lib/api/client';
import { makePasskey, showPasskey } from '../passkey';

const at = (id: string) => ({ params: { path: { id } } });

export const factorsQuery = queryOptions({
  queryKey: ['second-factors'],
  queryFn: () => read(api.GET('/me/second-factors')),
});

export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: () => read(api.GET('/me/sessions', { params: { query: { pageSize: 100 } } })),
});

export const identitiesQuery = queryOptions({
  queryKey: ['external-identities'],
  queryFn: () => read(api.GET('/me/external-identities')),
});

export const calendarFeedQuery = queryOptions({
  queryKey: ['calendar-feed'],
  queryFn: () => read(api.GET('/me/calendar-feed')),
});

export const renewCalendarFeed = () => read(api.POST('/me/calendar-feed'));

export const removeCalendarFeed = () => read(api.DELETE('/me/calendar-feed'));

export const confirmItIsMe = (proof: { password: string } | { code: string }) =>
  read(api.POST('/me/confirmations', { body: proof }));

export async function confirmWithPasskey() {
  const { ceremonyId, options } = await read(api.POST('/auth/passkey/_options'));
  const credential = await showPasskey(options);
  return read(api.POST('/me/confirmations', { body: { passkey: { ceremonyId, credential } } }));
}

export const changePassword = (body: { currentPassword: string; newPassword: string }) =>
  read(api.PUT('/me/password', { body }));

export const changeEmail = (newEmail: string) =>
  read(api.POST('/me/email-changes', { body: { newEmail } }));

export const startTotp = () => read(api.POST('/me/second-factors/totp'));

export const confirmTotp = (code: string) =>
  read(api.POST('/me/second-factors/totp/_confirm', { body: { code } }));

export const removeTotp = () => read(api.DELETE('/me/second-factors/totp'));

export const makeRecoveryCodes = () => read(api.POST('/me/second-factors/recovery-codes'));

export async function addPasskey(name: string) {
  const { ceremonyId, options } = await read(api.POST('/me/passkeys/_options'));
  const credential = await makePasskey(options);
  return read(
    api.POST('/me/passkeys', {
      body: { ceremonyId, name, credential },
      headers: idempotent(ceremonyId),
    }),
  );
}

export async function renamePasskey(id: string, name: string) {
  const { etag } = await readVersioned(api.GET('/me/passkeys/{id}', at(id)));
  return read(api.PUT('/me/passkeys/{id}', { ...at(id), body: { name }, headers: ifMatch(etag) }));
}

export const removePasskey = (id: string) => read(api.DELETE('/me/passkeys/{id}', at(id)));

export const endSession = (id: string) => read(api.DELETE('/me/sessions/{id}', at(id)));

export const endOtherSessions = () => read(api.DELETE('/me/sessions'));

export const linkIdentity = (key: string) =>
  read(api.POST('/me/external-identities/_start', { body: { key } }));

export const unlinkIdentity = (id: string) =>
  read(api.DELETE('/me/external-identities/{id}', at(id)));
