-- Meetings of every kind, supervisor trainings included, with who was there.

create table meeting (
  id                   uuid         constraint meeting_pk primary key,
  version              bigint       not null,
  created_at           timestamptz  not null,
  updated_at           timestamptz  not null,
  network_id           uuid         not null constraint meeting_network_fk references network,
  host_organisation_id uuid         constraint meeting_host_fk references organisation,
  cohort_id            uuid         constraint meeting_cohort_fk references cohort,
  kind                 varchar(40)  not null,
  mode                 varchar(20)  not null,
  title                varchar(200) not null,
  description          varchar(4000),
  meeting_date         date         not null,
  start_at             timestamptz,
  end_at               timestamptz,
  place                varchar(200),
  online_url           varchar(500),
  capacity             integer      constraint meeting_capacity_ck check (capacity > 0),
  status               varchar(20)  not null,
  source_url           varchar(500),
  sample               boolean      not null default false,
  constraint meeting_period_ck check (start_at < end_at)
);
create index meeting_network_ix on meeting (network_id, meeting_date, id);
create index meeting_cohort_ix on meeting (cohort_id);

create table agenda_item (
  id               uuid         constraint agenda_item_pk primary key,
  version          bigint       not null,
  created_at       timestamptz  not null,
  updated_at       timestamptz  not null,
  meeting_id       uuid         not null constraint agenda_item_meeting_fk references meeting,
  position         integer      not null,
  title            varchar(200) not null,
  description      varchar(2000),
  duration_minutes integer      constraint agenda_item_duration_ck check (duration_minutes > 0),
  project_id       uuid         constraint agenda_item_project_fk references project,
  organisation_id  uuid         constraint agenda_item_organisation_fk references organisation,
  constraint agenda_item_position_uq unique (meeting_id, position) deferrable initially deferred
);

-- One person has one seat: seats taken are the rows that are REGISTERED or OFFERED.
create table registration (
  id               uuid        constraint registration_pk primary key,
  version          bigint      not null,
  created_at       timestamptz not null,
  updated_at       timestamptz not null,
  meeting_id       uuid        not null constraint registration_meeting_fk references meeting,
  person_id        uuid        not null constraint registration_person_fk references person,
  organisation_id  uuid        constraint registration_organisation_fk references organisation,
  status           varchar(20) not null,
  offer_expires_at timestamptz,
  public_listing   boolean     not null default false,
  sample           boolean     not null default false,
  constraint registration_person_uq unique (meeting_id, person_id)
);
create index registration_person_ix on registration (person_id);
create index registration_status_ix on registration (meeting_id, status);
