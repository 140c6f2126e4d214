-- Networks with everything about them that is dated: who is a member, which phase it is in, which themes it works on.
-- An unknown start or end is null and means "not known", never "today". A row without a name or an organisation stands
-- for one that the source counts but does not name.

create table programme (
  id          uuid         constraint programme_pk primary key,
  version     bigint       not null,
  created_at  timestamptz  not null,
  updated_at  timestamptz  not null,
  parent_id   uuid         constraint programme_parent_fk references programme,
  kind        varchar(40)  not null,
  name        varchar(200),
  description varchar(4000),
  source_url  varchar(500),
  sample      boolean      not null default false,
  constraint programme_parent_ck check (parent_id is distinct from id)
);
create index programme_parent_ix on programme (parent_id);

create table network (
  id              uuid         constraint network_pk primary key,
  version         bigint       not null,
  created_at      timestamptz  not null,
  updated_at      timestamptz  not null,
  programme_id    uuid         constraint network_programme_fk references programme,
  name            varchar(100) not null,
  full_name       varchar(200),
  kind            varchar(40)  not null,
  region          varchar(100),
  sectors         text[]       not null,
  description     varchar(4000),
  start_date      date,
  start_precision varchar(10),
  end_date        date,
  end_precision   varchar(10),
  end_reason      varchar(1000),
  source_url      varchar(500),
  sample          boolean      not null default false,
  constraint network_name_uq unique (name),
  constraint network_period_ck check (start_date <= end_date)
);
create index network_sort_ix on network (name, id);
create index network_programme_ix on network (programme_id);

create table membership (
  id              uuid        constraint membership_pk primary key,
  version         bigint      not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  network_id      uuid        not null constraint membership_network_fk references network,
  organisation_id uuid        constraint membership_organisation_fk references organisation,
  role            varchar(20) not null,
  valid_from      date,
  valid_to        date,
  leave_reason    varchar(1000),
  date_note       varchar(500),
  constraint membership_period_ck check (valid_from <= valid_to),
  -- One organisation holds one role once at a time.
  constraint membership_overlap_ex exclude using gist (
    network_id with =, organisation_id with =, role with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index membership_network_ix on membership (network_id);
create index membership_organisation_ix on membership (organisation_id);

create table network_phase (
  id              uuid         constraint network_phase_pk primary key,
  version         bigint       not null,
  created_at      timestamptz  not null,
  updated_at      timestamptz  not null,
  network_id      uuid         not null constraint network_phase_network_fk references network,
  sequence        integer      not null,
  kind            varchar(20)  not null,
  name            varchar(200) not null,
  description     varchar(2000),
  status          varchar(20)  not null,
  start_date      date,
  end_date        date,
  duration_months integer      constraint network_phase_duration_ck check (duration_months > 0),
  constraint network_phase_sequence_uq unique (network_id, sequence),
  constraint network_phase_period_ck check (start_date <= end_date)
);

-- Themes ("knoppen") come and go. Where the source gives no dates, the first and last phase say when.
create table theme (
  id             uuid         constraint theme_pk primary key,
  version        bigint       not null,
  created_at     timestamptz  not null,
  updated_at     timestamptz  not null,
  network_id     uuid         not null constraint theme_network_fk references network,
  name           varchar(200) not null,
  description    varchar(2000),
  valid_from     date,
  valid_to       date,
  first_phase_id uuid         constraint theme_first_phase_fk references network_phase,
  last_phase_id  uuid         constraint theme_last_phase_fk references network_phase,
  constraint theme_name_uq unique (network_id, name),
  constraint theme_period_ck check (valid_from <= valid_to)
);

create table theme_link (
  id            uuid          constraint theme_link_pk primary key,
  version       bigint        not null,
  created_at    timestamptz   not null,
  updated_at    timestamptz   not null,
  network_id    uuid          not null constraint theme_link_network_fk references network,
  from_theme_id uuid          not null constraint theme_link_from_fk references theme,
  to_theme_id   uuid          not null constraint theme_link_to_fk references theme,
  explanation   varchar(1000),
  constraint theme_link_uq unique (from_theme_id, to_theme_id),
  constraint theme_link_self_ck check (from_theme_id <> to_theme_id)
);
create index theme_link_network_ix on theme_link (network_id);

create table project (
  id              uuid         constraint project_pk primary key,
  version         bigint       not null,
  created_at      timestamptz  not null,
  updated_at      timestamptz  not null,
  network_id      uuid         not null constraint project_network_fk references network,
  organisation_id uuid         constraint project_organisation_fk references organisation,
  partner         varchar(200),
  name            varchar(200) not null,
  description     varchar(4000),
  start_date      date,
  end_date        date,
  source_url      varchar(500),
  constraint project_name_uq unique (network_id, name),
  constraint project_period_ck check (start_date <= end_date)
);

-- Results ("opbrengsten"): each has an heir who keeps it alive when the network ends.
create table network_result (
  id             uuid         constraint network_result_pk primary key,
  version        bigint       not null,
  created_at     timestamptz  not null,
  updated_at     timestamptz  not null,
  network_id     uuid         not null constraint network_result_network_fk references network,
  theme_id       uuid         constraint network_result_theme_fk references theme,
  kind           varchar(40)  not null,
  title          varchar(200) not null,
  description    varchar(4000),
  url            varchar(500),
  licence        varchar(100),
  published_date date,
  heir_id        uuid         constraint network_result_heir_fk references organisation,
  heir_note      varchar(500),
  constraint network_result_title_uq unique (network_id, title)
);
