-- What every feature leans on: the trail of changes, the history of states, and answers kept for repeated requests.
-- Actors are not foreign keys: the trail must outlive the erasure of a person.

create extension if not exists btree_gist;
create extension if not exists pg_trgm;
create extension if not exists unaccent;

create table audit_record (
  id           uuid        constraint audit_record_pk primary key,
  recorded_at  timestamptz not null,
  actor_id     uuid,
  action       varchar(20) not null,
  subject_type varchar(60) not null,
  subject_id   uuid        not null,
  -- Names of changed fields only: the trail tells who touched what, never repeats the contents.
  fields       text[]      not null default '{}'
);
create index audit_record_subject_ix on audit_record (subject_type, subject_id, id);

create table transition_record (
  id           uuid        constraint transition_record_pk primary key,
  subject_type varchar(60) not null,
  subject_id   uuid        not null,
  from_state   varchar(40),
  to_state     varchar(40) not null,
  reason       varchar(1000),
  recorded_at  timestamptz not null,
  actor_id     uuid
);
create index transition_record_subject_ix on transition_record (subject_type, subject_id, id);

create table idempotency_record (
  actor_id        uuid         not null,
  idempotency_key varchar(200) not null,
  request_hash    varchar(64)  not null,
  status          integer,
  location        varchar(500),
  etag            varchar(40),
  body            text,
  created_at      timestamptz  not null,
  constraint idempotency_record_pk primary key (actor_id, idempotency_key)
);
create index idempotency_record_created_ix on idempotency_record (created_at);
