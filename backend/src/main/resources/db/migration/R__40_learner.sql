-- What learners, cohorts and pledges say to others, to the audit trail and to the figures.

create or replace function learner_role_group() returns table (id uuid, name varchar, network_id uuid)
language sql stable as $$ select id, name, network_id from cohort $$;

create or replace function learner_trajectory() returns table (
  id uuid, person_id uuid, network_id uuid, cohort_id uuid, employer_id uuid, supervisor_id uuid, outcome_date date)
language sql stable as $$
  select id, person_id, network_id, cohort_id, employer_id, supervisor_id, outcome_date from learner
$$;

create or replace function audit_concerns_of_learner(learner uuid) returns table (kind varchar, id uuid)
language sql stable as $$
  select 'PERSON'::varchar, l.person_id from learner l where l.id = learner
  union all
  select 'NETWORK', l.network_id from learner l where l.id = learner
$$;

create or replace function learner_audit_concerns_of_person(person uuid) returns table (kind varchar, id uuid)
language sql stable as $$
  select distinct 'NETWORK'::varchar, l.network_id from learner l where l.person_id = person
$$;

create or replace function learner_audit_networks_of_grant(role_given uuid) returns table (kind varchar, id uuid)
language sql stable as $$
  select 'NETWORK'::varchar, c.network_id from role_grant g join cohort c on c.id = g.cohort_id
  where g.id = role_given and g.network_id is null
$$;

create or replace function learner_audit_concerns(type text, subject uuid) returns table (kind varchar, id uuid)
language plpgsql stable as $$
#variable_conflict use_column
begin
  case type
    when 'cohort' then return query select 'NETWORK'::varchar, network_id from cohort x where x.id = subject;
    when 'cohort-pledge' then
      return query select 'NETWORK'::varchar, c.network_id from cohort_pledge x join cohort c on c.id = x.cohort_id
        where x.id = subject;
    when 'learner' then return query select * from audit_concerns_of_learner(subject);
    else return;
  end case;
end $$;

create or replace function learner_audit_label(type text, subject uuid) returns setof text
language sql stable as $$
  select x.name::text from cohort x where type = 'cohort' and x.id = subject
$$;

-- "Ever active" is everywhere: active_from_date is not null and not after the day. A trajectory that ended after the day
-- was still going on.
create or replace function learner_impact_fact(day date, network uuid) returns table (
  metric_code varchar(60), base varchar(20), subject_id uuid, cohort_id uuid, organisation_id uuid, counted_date date,
  numerator integer, denominator integer, pending integer, still_open boolean)
language sql stable as $$
-- The time of a cohort has come six months after its planned end, or when the outcome of all its learners is known.
-- Without a cohort there is no planned end, so such a trajectory is left out. Whoever transferred and is known to be
-- still in training is left out as well.
select 'completion'::varchar, 'LEARNER'::varchar, l.id, l.cohort_id, l.employer_id, l.active_from_date,
  case when c.due and l.status = 'COMPLETED' and l.outcome_date <= least(day, c.last_date) then 1 else 0 end,
  case when c.due then 1 else 0 end,
  case when c.due then 0 else 1 end,
  not c.due
from learner l
join (
  select c.id, (c.nominal_end_date + interval '6 months')::date as last_date,
    (c.nominal_end_date + interval '6 months')::date < day or not exists (
      select 1 from learner o where o.cohort_id = c.id and (o.outcome_date is null or o.outcome_date > day)) as due
  from cohort c where c.network_id = network) c on c.id = l.cohort_id
where l.network_id = network and l.active_from_date <= day
  and not (l.status = 'TRANSFERRED' and l.still_in_training is true and l.outcome_date <= day)
union all
select 'dropout', 'LEARNER', l.id, l.cohort_id, l.employer_id, l.active_from_date,
  case when l.status = 'DROPPED_OUT' and l.outcome_date <= day then 1 else 0 end, 1, 0,
  l.outcome_date is null or l.outcome_date > day
from learner l where l.network_id = network and l.active_from_date <= day
union all
select 'early-dropout', 'LEARNER', l.id, l.cohort_id, l.employer_id, l.active_from_date,
  case when l.status = 'DROPPED_OUT' and l.outcome_date <= least(day, l.active_from_date + 100) then 1 else 0 end, 1, 0,
  (l.outcome_date is null or l.outcome_date > day) and l.active_from_date + 100 >= day
from learner l where l.network_id = network and l.active_from_date <= day
$$;

create or replace function learner_impact_network_figure(network uuid) returns table (
  figure varchar(40), subject_id uuid, valid_from date, valid_to date)
language sql stable as $$
select 'COHORT'::varchar, null::uuid, c.start_date, null::date from cohort c
where c.network_id = $1 and c.status in ('ACTIVE', 'FINISHED')
union all
select 'LEARNER', null, l.active_from_date, null from learner l
where l.network_id = $1 and l.active_from_date is not null
$$;
