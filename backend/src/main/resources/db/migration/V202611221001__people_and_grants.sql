-- Who belongs to which organisation, who gave which role, and what an organisation asks of those who come in.

-- Grants end in two ways: their last day passes, or somebody takes them back, which works at once.
alter table role_grant
  add column given_by   uuid constraint role_grant_given_by_fk references person,
  add column status     varchar(20) not null default 'ACTIVE'
    constraint role_grant_status_ck check (status in ('ACTIVE', 'REVOKED')),
  add column revoked_at timestamptz,
  add constraint role_grant_revoked_ck check ((status = 'REVOKED') = (revoked_at is not null));

-- A guest belongs to one network; an auditor to one, or without one to the whole platform.
alter table role_grant drop constraint role_grant_scope_ck;
alter table role_grant add constraint role_grant_scope_ck check (
  (role in ('PLATFORM_ADMIN', 'AUDITOR')) or
  (role in ('NETWORK_COORDINATOR', 'GUEST') and network_id is not null) or
  (role in ('ORGANISATION_ADMIN', 'SUPERVISOR') and organisation_id is not null) or
  (role = 'TEACHER' and organisation_id is not null and cohort_id is not null) or
  (role = 'LEARNER' and organisation_id is not null and network_id is not null));

create table affiliation (
  id              uuid        constraint affiliation_pk primary key,
  version         bigint      not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  person_id       uuid        not null constraint affiliation_person_fk references person,
  organisation_id uuid        not null constraint affiliation_organisation_fk references organisation,
  function        varchar(200),
  valid_from      date        not null,
  valid_to        date,
  constraint affiliation_period_ck check (valid_from <= valid_to),
  -- Twice in the same organisation on one day would count one person twice.
  constraint affiliation_overlap_ex exclude using gist (
    person_id with =, organisation_id with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index affiliation_person_ix on affiliation (person_id, valid_from, id);
create index affiliation_organisation_ix on affiliation (organisation_id, person_id);

-- Whoever held a role in an organisation belonged to it; roles that touch or overlap make one affiliation.
insert into affiliation (id, version, created_at, updated_at, person_id, organisation_id, valid_from, valid_to)
select gen_random_uuid(), 0, held.since, held.since, held.person_id, held.organisation_id,
  lower(period), upper(period) - 1
from (
  select person_id, organisation_id, min(created_at) as since,
    range_agg(daterange(valid_from, valid_to, '[]')) as periods
  from role_grant where organisation_id is not null group by person_id, organisation_id) held
cross join lateral unnest(held.periods) as period;

-- An organisation without a row here has the defaults of these columns.
create table access_policy (
  id              uuid        constraint access_policy_pk primary key,
  version         bigint      not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  organisation_id uuid        not null constraint access_policy_organisation_fk references organisation
    constraint access_policy_organisation_uq unique,
  second_factor   varchar(20) not null default 'REQUIRED'
    constraint access_policy_factor_ck check (second_factor in ('REQUIRED', 'OPTIONAL')),
  names_from      varchar(20) not null default 'ALWAYS'
    constraint access_policy_names_ck check (names_from in ('ALWAYS', 'AGREED'))
);
