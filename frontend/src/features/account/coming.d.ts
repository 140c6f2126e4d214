/** The part of the contract that is being built; gone as soon as the generated types have it. */
import type { components } from '@/lib/api/schema';

type Plain = { query?: never; header?: never; path?: never; cookie?: never };
type At = { query?: never; header?: never; path: { id: string }; cookie?: never };
type Answers<Status extends number, R> = {
  [S in Status]: {
    headers: Record<string, unknown>;
    content: { 'application/json': R };
  };
};
type Nothing = { 204: { headers: Record<string, unknown>; content?: never } };
type Accepted = { 202: { headers: Record<string, unknown>; content?: never } };
type Op<B, Responses, P = Plain> = {
  parameters: P;
  requestBody: { content: { 'application/json': B } };
  responses: Responses;
};
type Bare<Responses, P = Plain> = { parameters: P; requestBody?: never; responses: Responses };
type Post<B, R, S extends number = 200> = { parameters: Plain; post: Op<B, Answers<S, R>> };
type PostNothing<B> = { parameters: Plain; post: Op<B, Nothing> };

type Access = components['schemas']['Access'];
type Place = { id: string; name: string } | null;
export type Ceremony = { ceremonyId: string; options: Record<string, unknown> };
export type NewPasskey = { ceremonyId: string; name: string; credential: Record<string, unknown> };
export type Invited = {
  givenName: string;
  email: string;
  organisation?: Place;
  network?: Place;
  role: components['schemas']['Role'];
  expiresAt: string;
};
export type Passkey = {
  id: string;
  name: string;
  createdAt: string;
  lastUsedAt: string | null;
};
export type SecondFactors = {
  required: boolean;
  exempt: boolean;
  totp: { confirmedAt: string } | null;
  recoveryCodesLeft: number;
  passkeys: Passkey[];
};
export type SignInSession = {
  id: string;
  current: boolean;
  device: string | null;
  method: 'PASSWORD' | 'PASSKEY' | 'SSO';
  createdAt: string;
  lastUsedAt: string;
  endedAt: string | null;
  endReason: string | null;
};
export type KeptMail = {
  id: string;
  to: string;
  toName: string | null;
  subject: string;
  bodyText: string;
  createdAt: string;
};
export type ExternalIdentity = {
  id: string;
  provider: { key: string; name: string };
  createdAt: string;
};
type List<T> = {
  items: T[];
  pageNumber: number;
  pageSize: number;
  hasPreviousPage: boolean;
  hasNextPage: boolean;
};
type Token = { token: string };

declare module '@/lib/api/schema' {
  interface paths {
    '/api/v1/auth/second-factor': Post<{ continuation: string; code: string }, Access>;
    '/api/v1/auth/passkey/_options': { parameters: Plain; post: Bare<Answers<200, Ceremony>> };
    '/api/v1/auth/passkey': Post<
      { ceremonyId: string; credential: Record<string, unknown> },
      Access
    >;
    '/api/v1/auth/invitations/_lookup': Post<Token, Invited>;
    '/api/v1/auth/invitations/_passkey-options': Post<Token, Ceremony>;
    '/api/v1/auth/invitations/_accept': Post<
      Token & { password?: string; passkey?: NewPasskey },
      Access,
      201
    >;
    '/api/v1/auth/password-reset-requests': {
      parameters: Plain;
      post: Op<{ email: string }, Accepted>;
    };
    '/api/v1/auth/password-resets': PostNothing<{ token: string; newPassword: string }>;
    '/api/v1/auth/email-changes/_confirm': Post<
      Token,
      { confirmed: 'OLD' | 'NEW'; complete: boolean }
    >;
    '/api/v1/auth/providers': {
      parameters: Plain;
      get: Bare<Answers<200, { items: { key: string; name: string }[] }>>;
    };
    '/api/v1/auth/sso/{key}/_start': {
      parameters: Plain;
      post: Op<
        { invitationToken?: string; returnTo?: string },
        Answers<200, { redirectTo: string }>,
        Omit<Plain, 'path'> & { path: { key: string } }
      >;
    };
    '/api/v1/kept-mails': {
      parameters: Plain;
      get: Bare<
        Answers<200, List<KeptMail>>,
        Omit<Plain, 'query'> & { query?: { pageNumber?: number; pageSize?: number } }
      >;
    };
    '/api/v1/me/password': {
      parameters: Plain;
      put: Op<{ currentPassword: string; newPassword: string }, Nothing>;
    };
    '/api/v1/me/email-changes': { parameters: Plain; post: Op<{ newEmail: string }, Accepted> };
    '/api/v1/me/sessions': {
      parameters: Plain;
      get: Bare<
        Answers<200, List<SignInSession>>,
        Omit<Plain, 'query'> & { query?: { pageSize?: number } }
      >;
      delete: Bare<Nothing>;
    };
    '/api/v1/me/sessions/{id}': { parameters: Plain; delete: Bare<Nothing, At> };
    '/api/v1/me/second-factors': { parameters: Plain; get: Bare<Answers<200, SecondFactors>> };
    '/api/v1/me/second-factors/totp': {
      parameters: Plain;
      post: Bare<Answers<200, { secret: string; uri: string }>>;
      delete: Bare<Nothing>;
    };
    '/api/v1/me/second-factors/totp/_confirm': Post<{ code: string }, { recoveryCodes: string[] }>;
    '/api/v1/me/second-factors/recovery-codes': {
      parameters: Plain;
      post: Bare<Answers<200, { recoveryCodes: string[] }>>;
    };
    '/api/v1/me/passkeys/_options': { parameters: Plain; post: Bare<Answers<200, Ceremony>> };
    '/api/v1/me/passkeys': Post<NewPasskey, Passkey, 201>;
    '/api/v1/me/passkeys/{id}': {
      parameters: Plain;
      get: Bare<Answers<200, Passkey>, At>;
      put: Op<{ name: string }, Answers<200, Passkey>, At>;
      delete: Bare<Nothing, At>;
    };
    '/api/v1/me/confirmations': PostNothing<{
      password?: string;
      code?: string;
      passkey?: { ceremonyId: string; credential: Record<string, unknown> };
    }>;
    '/api/v1/me/external-identities': {
      parameters: Plain;
      get: Bare<Answers<200, { items: ExternalIdentity[] }>>;
    };
    '/api/v1/me/external-identities/_start': Post<{ key: string }, { redirectTo: string }>;
    '/api/v1/me/external-identities/{id}': { parameters: Plain; delete: Bare<Nothing, At> };
  }
}
