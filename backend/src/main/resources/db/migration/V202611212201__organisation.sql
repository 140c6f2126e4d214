-- Care providers, schools and the others that take part in networks. Facts about real organisations come from a named source.

create table organisation (
  id          uuid         constraint organisation_pk primary key,
  version     bigint       not null,
  created_at  timestamptz  not null,
  updated_at  timestamptz  not null,
  name        varchar(200) not null,
  kind        varchar(40)  not null,
  description varchar(4000),
  website     varchar(500),
  source_url  varchar(500),
  sample      boolean      not null default false
);
create unique index organisation_name_uq on organisation (lower(name));
create index organisation_name_trgm_ix on organisation using gin (name gin_trgm_ops);
create index organisation_sort_ix on organisation (name, id);

create table location (
  id              uuid         constraint location_pk primary key,
  version         bigint       not null,
  created_at      timestamptz  not null,
  updated_at      timestamptz  not null,
  organisation_id uuid         not null constraint location_organisation_fk references organisation,
  name            varchar(200) not null,
  street_address  varchar(200),
  postal_code     varchar(7),
  city            varchar(100),
  latitude        double precision constraint location_latitude_ck check (latitude between -90 and 90),
  longitude       double precision constraint location_longitude_ck check (longitude between -180 and 180),
  sample          boolean      not null default false,
  constraint location_name_uq unique (organisation_id, name)
);

-- A collective is a member of a network on behalf of its own members. A member that the source does not name is a row
-- without an organisation, so that it can be counted without being invented.
create table collective_member (
  id              uuid        constraint collective_member_pk primary key,
  version         bigint      not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  collective_id   uuid        not null constraint collective_member_collective_fk references organisation,
  organisation_id uuid        constraint collective_member_organisation_fk references organisation,
  valid_from      date,
  valid_to        date,
  date_note       varchar(500),
  constraint collective_member_self_ck check (organisation_id is distinct from collective_id),
  constraint collective_member_period_ck check (valid_from <= valid_to)
);
create index collective_member_collective_ix on collective_member (collective_id);
