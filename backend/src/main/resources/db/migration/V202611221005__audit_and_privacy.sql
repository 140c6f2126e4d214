-- The trail becomes append-only and can be searched, and people get a say over what is kept about them.

-- Which roles the actor held then; a grant can be gone by the time somebody asks.
alter table audit_record add column actor_roles text[] not null default '{}';
create index audit_record_actor_ix on audit_record (actor_id, id);
create index audit_record_recorded_ix on audit_record using brin (recorded_at);

-- Whom a record is about, found when it is written: the networks in which it may be read and the people who may ask who
-- looked. No foreign keys: the trail outlives what it is about.
create table audit_concern (
  concerned_id uuid       not null,
  record_id    uuid       not null constraint audit_concern_record_fk references audit_record,
  kind         varchar(7) not null constraint audit_concern_kind_ck check (kind in ('NETWORK', 'PERSON')),
  constraint audit_concern_pk primary key (concerned_id, record_id)
);
create index audit_concern_record_ix on audit_concern (record_id);

create function audit_networks_of_organisation(organisation uuid) returns table (kind varchar, id uuid)
language sql stable as $$
  select distinct 'NETWORK'::varchar, m.network_id from membership m where m.organisation_id = organisation
$$;

create function audit_concerns_of_person(person uuid) returns table (kind varchar, id uuid) language sql stable as $$
  select 'PERSON'::varchar, person
  union
  select 'NETWORK', coalesce(g.network_id, c.network_id, m.network_id) from role_grant g
  left join cohort c on c.id = g.cohort_id
  left join membership m on m.organisation_id = g.organisation_id and g.network_id is null
  where g.person_id = person
  union
  select 'NETWORK', l.network_id from learner l where l.person_id = person
$$;

create function audit_concerns_of_learner(learner uuid) returns table (kind varchar, id uuid) language sql stable as $$
  select 'PERSON'::varchar, l.person_id from learner l where l.id = learner
  union all
  select 'NETWORK', l.network_id from learner l where l.id = learner
$$;

-- Every kind of subject has a branch here; a test holds this list equal to what the product writes.
create function audit_concerns(type text, subject uuid) returns table (kind varchar, id uuid)
language plpgsql stable as $$
#variable_conflict use_column
begin
  case type
    when 'network' then return query select 'NETWORK'::varchar, subject;
    when 'membership' then return query select 'NETWORK'::varchar, network_id from membership x where x.id = subject;
    when 'phase' then return query select 'NETWORK'::varchar, network_id from network_phase x where x.id = subject;
    when 'theme' then return query select 'NETWORK'::varchar, network_id from theme x where x.id = subject;
    when 'theme-link' then return query select 'NETWORK'::varchar, network_id from theme_link x where x.id = subject;
    when 'project' then return query select 'NETWORK'::varchar, network_id from project x where x.id = subject;
    when 'network-result' then
      return query select 'NETWORK'::varchar, network_id from network_result x where x.id = subject;
    when 'programme' then return query select 'NETWORK'::varchar, n.id from network n where n.programme_id = subject;
    when 'organisation' then return query select * from audit_networks_of_organisation(subject);
    when 'location' then
      return query select c.* from location x, audit_networks_of_organisation(x.organisation_id) c where x.id = subject;
    when 'collective-member' then
      return query select c.* from collective_member x, audit_networks_of_organisation(x.collective_id) c
        where x.id = subject;
    -- Factors are recorded by the person whom they let in.
    when 'person', 'passwords', 'factor' then return query select * from audit_concerns_of_person(subject);
    when 'affiliation' then
      return query select c.* from affiliation x, audit_concerns_of_person(x.person_id) c where x.id = subject;
    when 'invitation' then
      return query select c.* from invitation x, audit_concerns_of_person(x.person_id) c where x.id = subject;
    when 'passkey' then
      return query select c.* from passkey x, audit_concerns_of_person(x.person_id) c where x.id = subject;
    when 'external-identity' then
      return query select c.* from external_identity x, audit_concerns_of_person(x.person_id) c
        where x.id = audit_concerns.subject;
    when 'access-policy' then
      return query select c.* from access_policy x, audit_networks_of_organisation(x.organisation_id) c
        where x.id = subject;
    when 'api-client' then
      return query select 'NETWORK'::varchar, x.network_id from api_client x where x.id = subject
        union all select c.* from api_client x, audit_networks_of_organisation(x.organisation_id) c
        where x.id = subject and x.network_id is null;
    when 'role-grant' then
      return query select c.* from role_grant x, audit_concerns_of_person(x.person_id) c where x.id = subject;
    when 'cohort' then return query select 'NETWORK'::varchar, network_id from cohort x where x.id = subject;
    when 'cohort-pledge' then
      return query select 'NETWORK'::varchar, c.network_id from cohort_pledge x join cohort c on c.id = x.cohort_id
        where x.id = subject;
    when 'learner' then return query select * from audit_concerns_of_learner(subject);
    when 'exchange-round' then
      return query select 'NETWORK'::varchar, network_id from exchange_round x where x.id = subject;
    when 'host-place' then
      return query select 'NETWORK'::varchar, r.network_id from host_place x join exchange_round r on r.id = x.round_id
        where x.id = subject;
    when 'plan' then
      return query select 'NETWORK'::varchar, r.network_id from plan x join exchange_round r on r.id = x.round_id
        where x.id = subject;
    when 'wish' then
      return query select c.* from wish x, audit_concerns_of_learner(x.learner_id) c where x.id = subject;
    when 'exchange-internship' then
      return query select c.* from exchange_internship x, audit_concerns_of_learner(x.learner_id) c
        where x.id = subject;
    when 'reflection' then
      return query select c.* from reflection x join exchange_internship i on i.id = x.internship_id,
        audit_concerns_of_learner(i.learner_id) c where x.id = subject;
    when 'meeting' then return query select 'NETWORK'::varchar, network_id from meeting x where x.id = subject;
    when 'agenda-item' then
      return query select 'NETWORK'::varchar, m.network_id from agenda_item x join meeting m on m.id = x.meeting_id
        where x.id = subject;
    when 'registration' then
      return query select 'NETWORK'::varchar, m.network_id from registration x join meeting m on m.id = x.meeting_id
        where x.id = subject
        union all select 'PERSON', x.person_id from registration x where x.id = subject;
    when 'improvement-proposal' then
      return query select 'NETWORK'::varchar, x.network_id from improvement_proposal x where x.id = subject
        union all select 'PERSON', x.author_id from improvement_proposal x where x.id = subject;
    when 'adoption' then
      return query select 'NETWORK'::varchar, p.network_id
        from adoption x join improvement_proposal p on p.id = x.proposal_id where x.id = subject;
    when 'data-request' then
      return query select c.* from data_request x, audit_concerns_of_person(x.person_id) c where x.id = subject;
    -- Belong to the platform as a whole.
    when 'impact-metric', 'retention-rule', 'retention-run' then return;
    else return;
  end case;
end $$;

-- What a subject is called, where that is nobody's name.
create function audit_label(type text, subject uuid) returns text language plpgsql stable as $$
begin
  return case type
    when 'network' then (select name from network where id = subject)
    when 'programme' then (select name from programme where id = subject)
    when 'organisation' then (select name from organisation where id = subject)
    when 'location' then (select name from location where id = subject)
    when 'membership' then (select o.name from membership m join organisation o on o.id = m.organisation_id
      where m.id = subject)
    when 'phase' then (select name from network_phase where id = subject)
    when 'theme' then (select name from theme where id = subject)
    when 'project' then (select name from project where id = subject)
    when 'network-result' then (select title from network_result where id = subject)
    when 'cohort' then (select name from cohort where id = subject)
    when 'exchange-round' then (select name from exchange_round where id = subject)
    when 'host-place' then (select ward from host_place where id = subject)
    when 'meeting' then (select title from meeting where id = subject)
    when 'agenda-item' then (select title from agenda_item where id = subject)
  end;
end $$;

-- Runs as the owner of the tables: the product itself may not say whom a record is about.
create function audit_place() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into audit_concern (concerned_id, record_id, kind)
  select distinct c.id, new.id, c.kind from audit_concerns(new.subject_type, new.subject_id) c where c.id is not null;
  return null;
end $$;

-- At the end of the transaction, because what is created is recorded before it is stored; what is removed can only be
-- looked up before it is gone.
create constraint trigger audit_record_place after insert on audit_record
  deferrable initially deferred for each row when (new.action <> 'REMOVED') execute function audit_place();
create trigger audit_record_place_removed after insert on audit_record
  for each row when (new.action = 'REMOVED') execute function audit_place();

insert into audit_concern (concerned_id, record_id, kind)
select distinct c.id, r.id, c.kind
from audit_record r cross join lateral audit_concerns(r.subject_type, r.subject_id) c where c.id is not null;

-- The product's role has no right to change the trail (see afterMigrate.sql); this stops a slip of the owner as well.
create function audit_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'The audit trail is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger audit_record_append_only before update or delete on audit_record
  for each row execute function audit_is_append_only();
create trigger audit_record_no_truncate before truncate on audit_record
  for each statement execute function audit_is_append_only();
create trigger audit_concern_append_only before update or delete on audit_concern
  for each row execute function audit_is_append_only();
create trigger audit_concern_no_truncate before truncate on audit_concern
  for each statement execute function audit_is_append_only();

-- A person who was erased stays as somebody without a name, so that every count stays right. One who is restricted is
-- shown to nobody but the person and the admin.
-- Registrations whose term is over are about nobody, and count on.
alter table registration alter column person_id drop not null;

alter table person add column erased_at timestamptz, add column restricted_at timestamptz;
create index person_restricted_ix on person (id) where restricted_at is not null;

create table data_request (
  id         uuid        constraint data_request_pk primary key,
  version    bigint      not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  person_id  uuid        not null constraint data_request_person_fk references person,
  kind       varchar(20) not null,
  text       varchar(2000),
  status     varchar(20) not null,
  decided_at timestamptz,
  constraint data_request_kind_ck check (kind in ('CORRECTION', 'ERASURE', 'RESTRICTION')),
  constraint data_request_decided_ck check ((status = 'OPEN') = (decided_at is null))
);
create index data_request_person_ix on data_request (person_id, id);
create index data_request_status_ix on data_request (status, id);
-- Asking twice does not make two questions.
create unique index data_request_open_uq on data_request (person_id, kind) where status = 'OPEN';

-- Without an organisation: what counts where the organisation has no rule of its own.
create table retention_rule (
  id              uuid        constraint retention_rule_pk primary key,
  version         bigint      not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  kind            varchar(40) not null,
  organisation_id uuid        constraint retention_rule_organisation_fk references organisation,
  months          integer     not null constraint retention_rule_months_ck check (months between 1 and 120),
  constraint retention_rule_uq unique nulls not distinct (kind, organisation_id)
);

create table retention_run (
  id         uuid        constraint retention_run_pk primary key,
  version    bigint      not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  preview    boolean     not null,
  -- Null: the nightly run. No foreign key: the log of what was destroyed outlives people.
  started_by uuid
);

-- Counts only: the log of what was destroyed must not keep it.
create table retention_run_line (
  run_id          uuid        not null constraint retention_run_line_run_fk references retention_run,
  kind            varchar(40) not null,
  organisation_id uuid        constraint retention_run_line_organisation_fk references organisation,
  months          integer     not null,
  record_count    integer     not null constraint retention_run_line_count_ck check (record_count > 0),
  constraint retention_run_line_uq unique nulls not distinct (run_id, kind, organisation_id)
);
