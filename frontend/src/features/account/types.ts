export type {
  ExternalIdentity,
  Invited,
  KeptMail,
  Passkey,
  SecondFactors,
  SignInSession,
} from './coming';
