import type { Schema } from '@/lib/api/types';

export type ExternalIdentity = Schema<'ExternalIdentity'>;
export type Invited = Schema<'OpenInvitation'>;
export type KeptMail = Schema<'KeptMail'>;
export type Passkey = Schema<'Passkey'>;
export type SecondFactors = Schema<'SecondFactors'>;
export type SignInSession = Schema<'SignInSession'>;
