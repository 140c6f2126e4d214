-- Figures are counted as of a day, so that who is not entitled gets those of a month that is over. And completion counts
-- only cohorts of which the time has come: one that still runs has not failed.

drop view impact_fact;

-- One row for each thing that an indicator counts of a network, as it stood on a day. A value is sum(numerator) /
-- sum(denominator) over rows.
--   base          what is counted: subjects of one base are told apart by subject_id, and share the numbers they are in
--   counted_date  the date that puts the row in a period: enrolment or event, as period_basis of the indicator says
--   pending       1: it counts later, when the time of its cohort has come; until then in neither of the two
--   still_open    whether the row could still change after that day
-- "Ever active" is everywhere: active_from_date is not null and not after the day. A trajectory that ended after the day
-- was still going on. A function in SQL is taken into the query that asks, so that only the branch of one code is run.
create function impact_fact(day date, network uuid) returns table (
  metric_code varchar(60), base varchar(20), subject_id uuid, cohort_id uuid, organisation_id uuid, counted_date date,
  numerator integer, denominator integer, pending integer, still_open boolean)
language sql stable as $$
-- The time of a cohort has come six months after its planned end, or when the outcome of all its learners is known.
-- Without a cohort there is no planned end, so such a trajectory is left out. Whoever transferred and is known to be
-- still in training is left out as well.
select 'completion'::varchar(60), 'LEARNER'::varchar(20), l.id, l.cohort_id, l.employer_id, l.active_from_date,
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
union all
-- An internship really ran when it is under way or came to its end. One that was ended early does not count.
select 'exchange-participation', 'LEARNER', l.id, l.cohort_id, l.employer_id, l.active_from_date,
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
union all
-- A registration of a meeting that was held, but of which nobody wrote down what became of it, counts for nothing yet
-- and keeps the figure open. Participations in training are no indicator, but are among those who were there.
select a.metric_code, 'REGISTRATION', r.id, m.cohort_id, r.organisation_id, m.meeting_date,
  case when r.status = any(a.good) then 1 else 0 end,
  case when r.status = 'REGISTERED' then 0 else 1 end, 0,
  r.status = 'REGISTERED'
from (values
  ('attendance'::varchar(60), array['ATTENDED', 'PARTLY']::text[], null::text),
  ('commitment', array['ATTENDED', 'PARTLY', 'EXCUSED'], null),
  ('participation-on-site', array['ATTENDED', 'PARTLY'], 'ON_SITE'),
  ('participation-online', array['ATTENDED', 'PARTLY'], 'ONLINE'),
  ('participation-blended', array['ATTENDED', 'PARTLY'], 'BLENDED')) a (metric_code, good, mode)
cross join meeting m
join registration r on r.meeting_id = m.id
where m.network_id = network and m.status = 'HELD' and m.meeting_date <= day
  and r.status in ('REGISTERED', 'ATTENDED', 'PARTLY', 'EXCUSED', 'NO_SHOW')
  and (a.mode is null or m.kind = 'TRAINING_SESSION' and m.mode = a.mode)
union all
-- The proposals of a learner count with the learner, whenever they were submitted.
select 'proposals-per-learner', 'LEARNER', l.id, l.cohort_id, l.employer_id, l.active_from_date, 0, 1, 0,
  l.outcome_date is null or l.outcome_date > day
from learner l where l.network_id = network and l.active_from_date <= day
union all
select 'proposals-per-learner', 'PROPOSAL', p.id, l.cohort_id, l.employer_id, l.active_from_date, 1, 0, 0, false
from improvement_proposal p join learner l on l.id = p.learner_id
where l.network_id = network and l.active_from_date <= day
  and (p.submitted_at is not null or p.status not in ('DRAFT', 'WITHDRAWN'))
  and coalesce((p.submitted_at at time zone 'Europe/Amsterdam')::date <= day, true)
union all
-- A source can tell that a proposal became standard without telling when it was submitted: it counts, but in no period.
-- It is standard from the day on which that was written down; when nobody did, it was from the start.
select 'standard-share', 'PROPOSAL', p.id, l.cohort_id, p.organisation_id,
  (p.submitted_at at time zone 'Europe/Amsterdam')::date,
  case when p.status in ('STANDARD', 'SUPERSEDED', 'RETIRED') and coalesce((
    select min(t.recorded_at at time zone 'Europe/Amsterdam')::date from transition_record t
    where t.subject_type = 'improvement-proposal' and t.subject_id = p.id and t.to_state = 'STANDARD') <= day, true)
    then 1 else 0 end, 1, 0,
  p.status in ('SUBMITTED', 'IN_REVIEW', 'RETURNED', 'TRIAL', 'EVALUATED')
from improvement_proposal p left join learner l on l.id = p.learner_id
where p.network_id = network and (p.submitted_at is not null or p.status not in ('DRAFT', 'WITHDRAWN'))
  and coalesce((p.submitted_at at time zone 'Europe/Amsterdam')::date <= day, true)
$$;

update impact_metric set definition_version = definition_version + 1, updated_at = now(),
  denominator_nl = 'Leerlingen van lesgroepen waarvan de tijd gekomen is: 6 maanden na het geplande einde, of als van '
    || 'iedereen de uitkomst bekend is. Wie overstapte en nog in opleiding is, telt niet mee',
  denominator_en = 'Learners of cohorts whose time has come: 6 months after the planned end, or when every outcome is '
    || 'known. Those who transferred and are still in training do not count'
where code = 'completion';
