-- Machines with credentials of their own, sign-on at somebody else's door, and keys that change.

create table api_client (
  id              uuid         constraint api_client_pk primary key,
  version         bigint       not null,
  created_at      timestamptz  not null,
  updated_at      timestamptz  not null,
  name            varchar(100) not null,
  network_id      uuid         constraint api_client_network_fk references network,
  organisation_id uuid         constraint api_client_organisation_fk references organisation,
  scopes          text[]       not null,
  expires_on      date         not null,
  status          varchar(20)  not null,
  revoke_reason   varchar(1000),
  -- Not a foreign key: the client outlives the erasure of who gave it.
  given_by        uuid,
  last_used_at    timestamptz,
  -- A client without a place would reach everything, one with two would have two masters.
  constraint api_client_place_ck check (num_nonnulls(network_id, organisation_id) = 1),
  constraint api_client_scopes_ck check (cardinality(scopes) > 0)
);
create unique index api_client_name_uq on api_client (coalesce(network_id, organisation_id), lower(name));
create index api_client_organisation_ix on api_client (organisation_id);

create table api_client_secret (
  id          uuid        constraint api_client_secret_pk primary key,
  client_id   uuid        not null constraint api_client_secret_client_fk references api_client,
  -- Only the hash is kept: a copy of the database lets no machine in.
  secret_hash varchar(64) not null constraint api_client_secret_hash_uq unique,
  created_at  timestamptz not null,
  -- Null while it is the newest; a newer one sets when this one ends.
  expires_at  timestamptz
);
create index api_client_secret_client_ix on api_client_secret (client_id, id);
-- Two that are made at the same moment would otherwise both last for ever.
create unique index api_client_secret_newest_uq on api_client_secret (client_id) where expires_at is null;

-- Who somebody is elsewhere: issuer and subject, and nothing else that is known there.
create table external_identity (
  id           uuid         constraint external_identity_pk primary key,
  version      bigint       not null,
  created_at   timestamptz  not null,
  updated_at   timestamptz  not null,
  person_id    uuid         not null constraint external_identity_person_fk references person,
  provider     varchar(40)  not null,
  issuer       varchar(500) not null,
  subject      varchar(255) not null,
  last_used_at timestamptz,
  constraint external_identity_uq unique (issuer, subject)
);
create index external_identity_person_ix on external_identity (person_id);

-- A sign-on under way; taken out when the answer comes, so that an answer counts once.
create table sso_attempt (
  state_hash   varchar(64)  constraint sso_attempt_pk primary key,
  browser_hash varchar(64)  not null,
  provider     varchar(40)  not null,
  secrets      text         not null,
  person_id    uuid         constraint sso_attempt_person_fk references person,
  return_to    varchar(300),
  expires_at   timestamptz  not null
);
create index sso_attempt_expires_ix on sso_attempt (expires_at);

-- Keys take turns: which one signs follows from the clock.
alter table signing_key add column signs_from timestamptz;
update signing_key set signs_from = created_at;
alter table signing_key alter column signs_from set not null;
