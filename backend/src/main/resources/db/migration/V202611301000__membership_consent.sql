-- A membership opens an organisation's people, roles and policy to a network, so the network alone cannot make one: one
-- side proposes, the other agrees, and until then it gives nobody anything.

alter table membership
  add column status         varchar(10),
  -- Which side began; null where nobody had to be asked: a file told it, or no source names the organisation.
  add column proposed_by    varchar(12),
  -- Which side answered or ended it; null where the platform did in the place of a side that has nobody.
  add column decided_by     varchar(12),
  add column decided_at     timestamptz,
  add column decline_reason varchar(1000);

-- What is there gave rights until now: it goes on as accepted, and what is over has ended.
update membership set status = case
  when valid_to < (now() at time zone 'Europe/Amsterdam')::date then 'ENDED' else 'ACCEPTED' end;

alter table membership
  alter column status set not null,
  add constraint membership_status_ck check (status in ('PROPOSED', 'ACCEPTED', 'DECLINED', 'ENDED')),
  add constraint membership_sides_ck check (
    proposed_by in ('NETWORK', 'ORGANISATION') and decided_by in ('NETWORK', 'ORGANISATION')),
  -- Nobody can be asked for an organisation that no source names.
  add constraint membership_unnamed_ck check (organisation_id is not null or status in ('ACCEPTED', 'ENDED')),
  add constraint membership_ended_ck check (status <> 'ENDED' or valid_to is not null),
  add constraint membership_declined_ck check ((status = 'DECLINED') = (decline_reason is not null)),
  drop constraint membership_overlap_ex,
  -- One organisation holds one role once at a time; what was declined or has ended is in nobody's way.
  add constraint membership_overlap_ex exclude using gist (
    network_id with =, organisation_id with =, role with =, daterange(valid_from, valid_to, '[]') with &&)
    where (status = 'ACCEPTED');

-- Asked twice at the same moment is asked once.
create unique index membership_proposed_uq on membership (network_id, organisation_id, role) where status = 'PROPOSED';

-- The one place that says which memberships give rights; a query asks for its day beside it. Nothing but the package
-- network.membership reads the table itself.
create view accepted_membership as
select id, network_id, organisation_id, role, valid_from, valid_to from membership where status = 'ACCEPTED';

-- What was so on a day, also when it has ended since: for counting and for what happened then, never for a right. What
-- was ended before it began never was.
create view membership_history as
select id, network_id, organisation_id, role, valid_from, valid_to from membership
where status = 'ACCEPTED'
  or status = 'ENDED' and coalesce(valid_from <= (decided_at at time zone 'Europe/Amsterdam')::date, true);

-- A record about an organisation or its people is read in the networks that it takes part in when the record is written,
-- not in those that it once was in or that ask for it.
create or replace function audit_networks_of_organisation(organisation uuid) returns table (kind varchar, id uuid)
language sql stable as $$
  select distinct 'NETWORK'::varchar, m.network_id from accepted_membership m
  where m.organisation_id = organisation
    and daterange(m.valid_from, m.valid_to, '[]') @> (now() at time zone 'Europe/Amsterdam')::date
$$;

create or replace function audit_concerns_of_person(person uuid) returns table (kind varchar, id uuid)
language sql stable as $$
  select 'PERSON'::varchar, person
  union
  select 'NETWORK', coalesce(g.network_id, c.network_id, m.network_id) from role_grant g
  left join cohort c on c.id = g.cohort_id
  left join accepted_membership m on m.organisation_id = g.organisation_id and g.network_id is null
    and daterange(m.valid_from, m.valid_to, '[]') @> (now() at time zone 'Europe/Amsterdam')::date
  where g.person_id = person
  union
  select 'NETWORK', l.network_id from learner l where l.person_id = person
$$;

-- Members are counted as of a date: who was accepted then. Only the first branch is new.
create or replace view impact_network_figure as
select m.network_id,
  (case when m.organisation_id is null then 'UNNAMED_MEMBER'
    when o.kind = 'CARE_PROVIDER' then 'CARE_PROVIDER'
    when o.kind = 'SCHOOL' then 'SCHOOL'
    else 'OTHER_MEMBER' end)::varchar(40) as figure,
  m.organisation_id as subject_id, m.valid_from, m.valid_to
from membership_history m left join organisation o on o.id = m.organisation_id
union all
select network_id, 'COHORT', null, start_date, null from cohort where status in ('ACTIVE', 'FINISHED')
union all
select network_id, 'LEARNER', null, active_from_date, null from learner where active_from_date is not null
union all
-- A round counts from the day it opened; an imported one of the past from its period.
select r.network_id, 'ROUND', null, least(r.period_start_date, (
  select min(t.recorded_at at time zone 'Europe/Amsterdam')::date from transition_record t
  where t.subject_type = 'exchange-round' and t.subject_id = r.id and t.to_state <> 'DRAFT')), null
from exchange_round r where r.status <> 'DRAFT'
union all
select r.network_id, 'HOST', p.organisation_id, p.start_date, null
from host_place p join exchange_round r on r.id = p.round_id where p.status in ('OFFERED', 'CONFIRMED', 'CLOSED')
union all
select network_id, 'TRAINING_' || mode, null, meeting_date, null from meeting
where kind = 'TRAINING_SESSION' and status = 'HELD'
union all
select m.network_id, 'PARTICIPATION_' || m.mode, null, m.meeting_date, null
from meeting m join registration r on r.meeting_id = m.id
where m.kind = 'TRAINING_SESSION' and m.status = 'HELD' and r.status in ('ATTENDED', 'PARTLY')
union all
select network_id, 'PHASE', null, start_date, null from network_phase
union all
select t.network_id, 'THEME', null, coalesce(t.valid_from, f.start_date), coalesce(t.valid_to, e.end_date)
from theme t
left join network_phase f on f.id = t.first_phase_id
left join network_phase e on e.id = t.last_phase_id
union all
select network_id, 'RESULT', null, published_date, null from network_result
union all
select network_id, 'RESULT_WITH_HEIR', null, published_date, null from network_result where heir_id is not null
union all
select network_id, 'PROJECT', null, start_date, end_date from project;
