-- People, how they come in and what they may do. Grants are dated and scoped; nobody may do anything without one.

create table person (
  id                 uuid         constraint person_pk primary key,
  version            bigint       not null,
  created_at         timestamptz  not null,
  updated_at         timestamptz  not null,
  given_name         varchar(100) not null,
  surname_prefix     varchar(30),
  surname            varchar(100) not null,
  email              varchar(254),
  preferred_language varchar(2)   not null default 'nl',
  sample             boolean      not null default false
);
create unique index person_email_uq on person (lower(email));
create index person_sort_ix on person (surname, given_name, id);
create index person_name_trgm_ix on person using gin ((given_name || ' ' || surname) gin_trgm_ops);

create table credential (
  person_id     uuid         constraint credential_pk primary key constraint credential_person_fk references person,
  password_hash varchar(200) not null,
  changed_at    timestamptz  not null
);

create table role_grant (
  id              uuid        constraint role_grant_pk primary key,
  version         bigint      not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  person_id       uuid        not null constraint role_grant_person_fk references person,
  role            varchar(40) not null,
  network_id      uuid        constraint role_grant_network_fk references network,
  organisation_id uuid        constraint role_grant_organisation_fk references organisation,
  cohort_id       uuid,
  valid_from      date        not null,
  valid_to        date,
  constraint role_grant_period_ck check (valid_from <= valid_to),
  -- A role without the scope it works in would be a role everywhere.
  constraint role_grant_scope_ck check (
    (role = 'PLATFORM_ADMIN') or
    (role = 'NETWORK_COORDINATOR' and network_id is not null) or
    (role in ('ORGANISATION_ADMIN', 'SUPERVISOR') and organisation_id is not null) or
    (role = 'TEACHER' and organisation_id is not null and cohort_id is not null) or
    (role = 'LEARNER' and organisation_id is not null and network_id is not null))
);
create index role_grant_person_ix on role_grant (person_id);
create index role_grant_organisation_ix on role_grant (organisation_id, role);
create index role_grant_network_ix on role_grant (network_id, role);

create table refresh_session (
  id           uuid        constraint refresh_session_pk primary key,
  family_id    uuid        not null,
  person_id    uuid        not null constraint refresh_session_person_fk references person,
  -- Only the hash is kept: a copy of the database opens no session.
  token_hash   varchar(64) not null constraint refresh_session_token_uq unique,
  created_at   timestamptz not null,
  expires_at   timestamptz not null,
  rotated_at   timestamptz,
  ended_at     timestamptz
);
create index refresh_session_family_ix on refresh_session (family_id);
create index refresh_session_person_ix on refresh_session (person_id);

create table signing_key (
  key_id      varchar(64) constraint signing_key_pk primary key,
  private_key text        not null,
  public_key  text        not null,
  created_at  timestamptz not null
);

create table first_admin_link (
  token_hash varchar(64) constraint first_admin_link_pk primary key,
  expires_at timestamptz not null,
  used_at    timestamptz
);
