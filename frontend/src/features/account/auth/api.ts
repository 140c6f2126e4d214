import { queryOptions } from '@tanstack/react-query';
import { api, read } from '@/lib/api/client';
import { openSession, type Session } from '@/lib/api/session';
import type { Schema } from '@/lib/api/types';
import { makePasskey, showPasskey } from '../passkey';

export interface Credentials {
  email: string;
  password: string;
}

export const login = (credentials: Credentials) =>
  read(api.POST('/auth/login', { body: credentials }));

export const loginWithCode = (continuation: string, code: string) =>
  read(api.POST('/auth/second-factor', { body: { continuation, code } }));

/** The device knows who this is; a passkey counts as both factors. */
export async function loginWithPasskey(): Promise<Session> {
  const { ceremonyId, options } = await read(api.POST('/auth/passkey/_options'));
  const credential = await showPasskey(options);
  return read(api.POST('/auth/passkey', { body: { ceremonyId, credential } }));
}

/** The first admin comes in with the one-time link, and is signed in at once. */
export async function acceptFirstAdmin(accepted: Schema<'FirstAdminRequest'>) {
  openSession(await read(api.POST('/auth/first-admin', { body: accepted })));
}

export const startSignOn = (key: string, body: { invitationToken?: string; returnTo?: string }) =>
  read(api.POST('/auth/sso/{key}/_start', { params: { path: { key } }, body }));

/** Tokens of links travel in the body only: an address is written down in too many places. */
export const invitationQuery = (token: string) =>
  queryOptions({
    queryKey: ['invitation', token],
    queryFn: () => read(api.POST('/auth/invitations/_lookup', { body: { token } })),
    enabled: token !== '',
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });

export const acceptWithPassword = (token: string, password: string) =>
  read(api.POST('/auth/invitations/_accept', { body: { token, password } }));

export async function acceptWithPasskey(token: string, name: string): Promise<Session> {
  const { ceremonyId, options } = await read(
    api.POST('/auth/invitations/_passkey-options', { body: { token } }),
  );
  const credential = await makePasskey(options);
  return read(
    api.POST('/auth/invitations/_accept', {
      body: { token, passkey: { ceremonyId, name, credential } },
    }),
  );
}

/** Signed in already: the role becomes mine, and what was written down about me with it. */
export const acceptAsMyself = (token: string) =>
  read(api.POST('/me/invitations/_accept', { body: { token } }));

export const declineInvitation = (token: string) =>
  read(api.POST('/auth/invitations/_decline', { body: { token } }));

export const askForNewPassword = (email: string) =>
  read(api.POST('/auth/password-reset-requests', { body: { email } }));

/** `helpCode`: only after somebody took the second step away. */
export const setNewPassword = (token: string, newPassword: string, helpCode?: string) =>
  read(
    api.POST('/auth/password-resets', {
      body: { token, newPassword, helpCode: helpCode || null },
    }),
  );

export const confirmEmail = (token: string) =>
  read(api.POST('/auth/email-changes/_confirm', { body: { token } }));
