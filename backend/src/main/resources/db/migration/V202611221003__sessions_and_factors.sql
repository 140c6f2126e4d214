-- A session as its owner sees it: where, how and until when somebody is signed in. Refresh tokens are its keys.

create table sign_in_session (
  id            uuid        constraint sign_in_session_pk primary key,
  person_id     uuid        not null constraint sign_in_session_person_fk references person,
  created_at    timestamptz not null,
  last_used_at  timestamptz not null,
  device        varchar(100),
  method        varchar(20) not null constraint sign_in_session_method_ck check (method in ('PASSWORD', 'PASSKEY', 'SSO')),
  second_factor boolean     not null,
  -- The last time the owner proved to be there; what protects the account asks for a recent one.
  confirmed_at  timestamptz not null,
  ended_at      timestamptz,
  end_reason    varchar(20) constraint sign_in_session_end_reason_ck check (end_reason in
    ('SIGNED_OUT', 'ENDED', 'REPLAYED', 'EXPIRED', 'PASSWORD_CHANGED', 'EMAIL_CHANGED', 'FACTORS_RESET', 'ERASED')),
  constraint sign_in_session_end_ck check ((ended_at is null) = (end_reason is null))
);
create index sign_in_session_person_ix on sign_in_session (person_id, created_at desc);

-- Who is signed in stays signed in; how they came in was a password, there was nothing else.
insert into sign_in_session (id, person_id, created_at, last_used_at, method, second_factor, confirmed_at, ended_at, end_reason)
select family_id, person_id, min(created_at), max(created_at), 'PASSWORD', false, min(created_at), max(ended_at),
  case when max(ended_at) is not null then 'SIGNED_OUT' end
from refresh_session group by family_id, person_id;

alter table refresh_session add constraint refresh_session_family_fk foreign key (family_id) references sign_in_session;

-- Codes of an app. The secret is sealed with a key that is not in the database.
create table totp (
  person_id      uuid         constraint totp_pk primary key constraint totp_person_fk references person,
  sealed_secret  varchar(500),
  confirmed_at   timestamptz,
  -- The period of the last code: a code works once.
  last_step      bigint       not null default 0,
  -- Being set up; the former secret works until the new one was shown to work.
  pending_secret varchar(500),
  pending_until  timestamptz,
  constraint totp_confirmed_ck check ((confirmed_at is null) = (sealed_secret is null))
);

create table recovery_code (
  person_id uuid         not null constraint recovery_code_person_fk references person,
  code_hash varchar(100) not null,
  salt      varchar(50)  not null,
  used_at   timestamptz,
  constraint recovery_code_pk primary key (person_id, code_hash)
);

create table passkey (
  id               uuid         constraint passkey_pk primary key,
  version          bigint       not null,
  created_at       timestamptz  not null,
  updated_at       timestamptz  not null,
  person_id        uuid         not null constraint passkey_person_fk references person,
  name             varchar(100) not null,
  credential_id    bytea        not null constraint passkey_credential_uq unique,
  public_key       bytea        not null,
  signature_count  bigint       not null,
  backup_eligible  boolean      not null,
  backed_up        boolean      not null,
  last_used_at     timestamptz
);
create index passkey_person_ix on passkey (person_id, id);

-- What was asked of a browser, until it answers; once, and not for long.
create table passkey_ceremony (
  id         uuid        constraint passkey_ceremony_pk primary key,
  person_id  uuid        constraint passkey_ceremony_person_fk references person,
  request    text        not null,
  expires_at timestamptz not null
);
create index passkey_ceremony_expires_ix on passkey_ceremony (expires_at);

-- Between the password and the second factor.
create table sign_in_continuation (
  token_hash varchar(64) constraint sign_in_continuation_pk primary key,
  person_id  uuid        not null constraint sign_in_continuation_person_fk references person,
  tries_left integer     not null,
  expires_at timestamptz not null
);
create index sign_in_continuation_expires_ix on sign_in_continuation (expires_at);
