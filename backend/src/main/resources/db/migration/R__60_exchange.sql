-- What rounds, places, plans, wishes, internships and reflections say to the audit trail and to the figures.

-- Whether a person looks after learners of an organisation until a last day. Whoever lost the role, or has it until an
-- earlier day, looks after nobody to come; what is over stays as it was.
create or replace function guides_until(person uuid, organisation uuid, last date) returns boolean
language sql stable as $$
  select $3 < (now() at time zone 'Europe/Amsterdam')::date or exists (select 1 from role_grant g
    where g.person_id = $1 and g.organisation_id = $2 and g.role = 'SUPERVISOR'
      and g.status in ('OFFERED', 'ACTIVE') and coalesce(g.valid_to, 'infinity') >= $3)
$$;

-- The most learners that a place takes at once: no more than the people who are named there.
create or replace function place_capacity(place host_place) returns integer
language sql stable as $$
  select least(($1).maximum_learners, coalesce((
    select sum(case when guides_until(s.person_id, ($1).organisation_id, ($1).end_date) then s.maximum_learners else 0 end)::integer
    from host_place_supervisor s where s.place_id = ($1).id), ($1).maximum_learners))
$$;

create or replace function exchange_audit_concerns(type text, subject uuid) returns table (kind varchar, id uuid)
language plpgsql stable as $$
#variable_conflict use_column
begin
  case type
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
    else return;
  end case;
end $$;

create or replace function exchange_audit_label(type text, subject uuid) returns setof text
language plpgsql stable as $$
begin
  case type
    when 'exchange-round' then return query select x.name::text from exchange_round x where x.id = subject;
    when 'host-place' then return query select x.ward::text from host_place x where x.id = subject;
    else return;
  end case;
end $$;

create or replace function exchange_impact_fact(day date, network uuid) returns table (
  metric_code varchar(60), base varchar(20), subject_id uuid, cohort_id uuid, organisation_id uuid, counted_date date,
  numerator integer, denominator integer, pending integer, still_open boolean)
language sql stable as $$
-- An internship really ran when it is under way or came to its end. One that was ended early does not count.
select 'exchange-participation'::varchar, 'LEARNER'::varchar, l.id, l.cohort_id, l.employer_id, l.active_from_date,
  case when ran.learner_id is not null then 1 else 0 end, 1, 0,
  (l.outcome_date is null or l.outcome_date > day) and ran.learner_id is null
from learner l
left join (
  select distinct i.learner_id from exchange_internship i
  where i.status in ('RUNNING', 'RETURNED', 'RECOGNISED') and coalesce(i.actual_start_date, i.planned_start_date) <= day
  ) ran on ran.learner_id = l.id
where l.network_id = network and l.active_from_date <= day
union all
-- An internship that is still RUNNING counts from the day after its last day.
select 'reflection-rate', 'INTERNSHIP', i.id, l.cohort_id, i.home_organisation_id,
  coalesce(i.actual_end_date, i.planned_end_date),
  case when (r.submitted_at at time zone 'Europe/Amsterdam')::date <= day then 1 else 0 end, 1, 0,
  i.status = 'RUNNING' and coalesce((r.submitted_at at time zone 'Europe/Amsterdam')::date > day, true)
from exchange_internship i
join learner l on l.id = i.learner_id
left join reflection r on r.internship_id = i.id
where l.network_id = network and (
  i.status in ('RETURNED', 'RECOGNISED') and coalesce(i.actual_start_date, i.planned_start_date) <= day
  or i.status = 'RUNNING' and coalesce(i.actual_end_date, i.planned_end_date) < day)
$$;

create or replace function exchange_impact_network_figure(network uuid) returns table (
  figure varchar(40), subject_id uuid, valid_from date, valid_to date)
language sql stable as $$
-- A round counts from the day it opened; an imported one of the past from its period.
select 'ROUND'::varchar, null::uuid, least(r.period_start_date, (
  select min(t.recorded_at at time zone 'Europe/Amsterdam')::date from transition_record t
  where t.subject_type = 'exchange-round' and t.subject_id = r.id and t.to_state <> 'DRAFT')), null::date
from exchange_round r where r.network_id = $1 and r.status <> 'DRAFT'
union all
select 'HOST', p.organisation_id, p.start_date, null
from host_place p join exchange_round r on r.id = p.round_id
where r.network_id = $1 and p.status in ('OFFERED', 'CONFIRMED', 'CLOSED')
$$;
