import { queryOptions } from '@tanstack/react-query';
import { api, read } from '@/lib/api/client';
import { makePasskey } from '../passkey';

const at = (id: string) => ({ params: { path: { id } } });

export const factorsQuery = queryOptions({
  queryKey: ['second-factors'],
  queryFn: () => read(api.GET('/me/second-factors')),
});

export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: () => read(api.GET('/me/sessions')),
});

export const identitiesQuery = queryOptions({
  queryKey: ['external-identities'],
  queryFn: () => read(api.GET('/me/external-identities')),
});

export const confirmItIsMe = (proof: { password: string } | { code: string }) =>
  read(api.POST('/me/confirmations', { body: proof }));

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
  return read(api.POST('/me/passkeys', { body: { ceremonyId, name, credential } }));
}

export const renamePasskey = (id: string, name: string) =>
  read(api.PUT('/me/passkeys/{id}', { ...at(id), body: { name } }));

export const removePasskey = (id: string) => read(api.DELETE('/me/passkeys/{id}', at(id)));

export const endSession = (id: string) => read(api.DELETE('/me/sessions/{id}', at(id)));

export const endOtherSessions = () => read(api.DELETE('/me/sessions'));

export const linkIdentity = (key: string) =>
  read(api.POST('/me/external-identities/_start', { body: { key } }));

export const unlinkIdentity = (id: string) =>
  read(api.DELETE('/me/external-identities/{id}', at(id)));
