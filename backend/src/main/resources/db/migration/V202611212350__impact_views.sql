-- What impact reads of the other features, and the definitions of its own indicators.

-- One row for each thing that an indicator counts. A value is sum(numerator) / sum(denominator) over rows.
--   counted_date  the date that puts the row in a period: enrolment or event, as period_basis of the indicator says
--   counts_from   the row counts only from this date on; null = always
--   open_until    until this date the row can still change; null = its outcome is known
-- "Ever active" is everywhere: active_from_date is not null.
create view impact_fact as
-- A trajectory counts as completed until six months after the planned end. Without a cohort there is no planned end, so
-- such a trajectory is left out. Whoever transferred and is known to be still in training is left out as well.
select 'completion'::varchar(60) as metric_code, l.network_id, l.cohort_id, l.employer_id as organisation_id,
  l.active_from_date as counted_date,
  case when l.status = 'COMPLETED' and l.outcome_date <= c.nominal_end_date + interval '6 months' then 1 else 0 end
    as numerator,
  1 as denominator,
  null::date as counts_from,
  case when l.status in ('ACTIVE', 'INTERRUPTED') then (c.nominal_end_date + interval '6 months')::date end as open_until
from learner l join cohort c on c.id = l.cohort_id
where l.active_from_date is not null and not (l.status = 'TRANSFERRED' and l.still_in_training is true)
union all
select 'dropout', l.network_id, l.cohort_id, l.employer_id, l.active_from_date,
  case when l.status = 'DROPPED_OUT' then 1 else 0 end, 1, null,
  case when l.status in ('ACTIVE', 'INTERRUPTED') then 'infinity'::date end
from learner l where l.active_from_date is not null
union all
select 'early-dropout', l.network_id, l.cohort_id, l.employer_id, l.active_from_date,
  case when l.status = 'DROPPED_OUT' and l.outcome_date <= l.active_from_date + 100 then 1 else 0 end, 1, null,
  case when l.status in ('ACTIVE', 'INTERRUPTED') then l.active_from_date + 100 end
from learner l where l.active_from_date is not null
union all
-- An internship really ran when it is under way or came to its end. One that was ended early does not count.
select 'exchange-participation', l.network_id, l.cohort_id, l.employer_id, l.active_from_date,
  case when ran.learner_id is not null then 1 else 0 end, 1, null,
  case when l.status in ('ACTIVE', 'INTERRUPTED') and ran.learner_id is null then 'infinity'::date end
from learner l
left join (select distinct learner_id from exchange_internship where status in ('RUNNING', 'RETURNED', 'RECOGNISED')) ran
  on ran.learner_id = l.id
where l.active_from_date is not null
union all
-- An internship that is still RUNNING counts from the day after its last day.
select 'reflection-rate', l.network_id, l.cohort_id, i.home_organisation_id,
  coalesce(i.actual_end_date, i.planned_end_date),
  case when r.submitted_at is not null then 1 else 0 end, 1,
  case when i.status = 'RUNNING' then coalesce(i.actual_end_date, i.planned_end_date) + 1 end,
  case when i.status = 'RUNNING' and r.submitted_at is null then 'infinity'::date end
from exchange_internship i
join learner l on l.id = i.learner_id
left join reflection r on r.internship_id = i.id
where i.status in ('RUNNING', 'RETURNED', 'RECOGNISED')
union all
-- A registration of a meeting that was held, but of which nobody wrote down what became of it, counts for nothing yet
-- and keeps the figure open.
select a.metric_code, m.network_id, m.cohort_id, r.organisation_id, m.meeting_date,
  case when r.status = any(a.good) then 1 else 0 end,
  case when r.status = 'REGISTERED' then 0 else 1 end, null,
  case when r.status = 'REGISTERED' then 'infinity'::date end
from (values
  ('attendance'::varchar(60), array['ATTENDED', 'PARTLY']::text[]),
  ('commitment', array['ATTENDED', 'PARTLY', 'EXCUSED'])) a (metric_code, good)
cross join meeting m
join registration r on r.meeting_id = m.id
where m.status = 'HELD' and r.status in ('REGISTERED', 'ATTENDED', 'PARTLY', 'EXCUSED', 'NO_SHOW')
union all
-- The proposals of a learner count with the learner, whenever they were submitted.
select 'proposals-per-learner', l.network_id, l.cohort_id, l.employer_id, l.active_from_date,
  coalesce(p.submitted, 0)::integer, 1, null,
  case when l.status in ('ACTIVE', 'INTERRUPTED') then 'infinity'::date end
from learner l
left join (
  select learner_id, count(*) as submitted from improvement_proposal
  where submitted_at is not null or status not in ('DRAFT', 'WITHDRAWN')
  group by learner_id) p on p.learner_id = l.id
where l.active_from_date is not null
union all
-- A source can tell that a proposal became standard without telling when it was submitted: it counts, but in no period.
select 'standard-share', p.network_id, l.cohort_id, p.organisation_id,
  (p.submitted_at at time zone 'Europe/Amsterdam')::date,
  case when p.status in ('STANDARD', 'SUPERSEDED', 'RETIRED') then 1 else 0 end, 1, null,
  case when p.status in ('SUBMITTED', 'IN_REVIEW', 'RETURNED', 'TRIAL', 'EVALUATED') then 'infinity'::date end
from improvement_proposal p left join learner l on l.id = p.learner_id
where p.submitted_at is not null or p.status not in ('DRAFT', 'WITHDRAWN');

-- What can be counted of a network as of a date: a row counts on the dates from valid_from up to and including
-- valid_to; null = not known, and then it counts on every date. Rows of one figure with the same subject count once;
-- a row without a subject counts for itself. Things that happened have no valid_to: once happened they stay counted.
create view impact_network_figure as
select m.network_id,
  (case when m.organisation_id is null then 'UNNAMED_MEMBER'
    when o.kind = 'CARE_PROVIDER' then 'CARE_PROVIDER'
    when o.kind = 'SCHOOL' then 'SCHOOL'
    else 'OTHER_MEMBER' end)::varchar(40) as figure,
  m.organisation_id as subject_id, m.valid_from, m.valid_to
from membership m left join organisation o on o.id = m.organisation_id
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

insert into impact_metric (id, version, created_at, updated_at, code, name_nl, name_en, numerator_nl, numerator_en,
  denominator_nl, denominator_en, factor, unit, direction, period_basis, minimum_cell, definition_version, position)
values
  ('019aa900-0000-7000-8000-000000000001', 0, '2026-11-21T00:00Z', '2026-11-21T00:00Z', 'completion',
   'Opleidrendement', 'Completion',
   'Leerlingen die hun opleiding afmaakten, uiterlijk 6 maanden na het geplande einde van hun lesgroep',
   'Learners who completed, at most 6 months after the planned end of their cohort',
   'Alle leerlingen met een lesgroep die ooit begonnen, min wie overstapte en nog in opleiding is',
   'All learners with a cohort who ever started, less those who transferred and are still in training',
   100, 'PERCENT', 'HIGHER_IS_BETTER', 'ENROLMENT', 5, 1, 1),
  ('019aa900-0000-7000-8000-000000000002', 0, '2026-11-21T00:00Z', '2026-11-21T00:00Z', 'dropout',
   'Uitval', 'Dropout',
   'Leerlingen die uitvielen', 'Learners who dropped out',
   'Alle leerlingen die ooit begonnen', 'All learners who ever started',
   100, 'PERCENT', 'LOWER_IS_BETTER', 'ENROLMENT', 5, 1, 2),
  ('019aa900-0000-7000-8000-000000000003', 0, '2026-11-21T00:00Z', '2026-11-21T00:00Z', 'early-dropout',
   'Vroege uitval', 'Early dropout',
   'Leerlingen die uitvielen binnen 100 dagen na hun start', 'Learners who dropped out within 100 days of their start',
   'Alle leerlingen die ooit begonnen', 'All learners who ever started',
   100, 'PERCENT', 'LOWER_IS_BETTER', 'ENROLMENT', 5, 1, 3),
  ('019aa900-0000-7000-8000-000000000004', 0, '2026-11-21T00:00Z', '2026-11-21T00:00Z', 'exchange-participation',
   'Deelname aan uitwisseling', 'Exchange participation',
   'Leerlingen met minstens één uitwisselingsstage die loopt of is afgerond',
   'Learners with at least one exchange internship that runs or was finished',
   'Alle leerlingen die ooit begonnen', 'All learners who ever started',
   100, 'PERCENT', 'HIGHER_IS_BETTER', 'ENROLMENT', 5, 1, 4),
  ('019aa900-0000-7000-8000-000000000005', 0, '2026-11-21T00:00Z', '2026-11-21T00:00Z', 'reflection-rate',
   'Reflecties', 'Reflection rate',
   'Uitwisselingsstages met een ingeleverde reflectie', 'Exchange internships with a submitted reflection',
   'Alle uitwisselingsstages die voorbij zijn', 'All exchange internships that are over',
   100, 'PERCENT', 'HIGHER_IS_BETTER', 'EVENT', 5, 1, 5),
  ('019aa900-0000-7000-8000-000000000006', 0, '2026-11-21T00:00Z', '2026-11-21T00:00Z', 'attendance',
   'Opkomst', 'Attendance',
   'Aanmeldingen waarbij iemand er helemaal of deels was', 'Registrations of people who were there, wholly or partly',
   'Alle aanmeldingen bij bijeenkomsten die doorgingen, met een bekende uitkomst',
   'All registrations for meetings that were held, with a known outcome',
   100, 'PERCENT', 'HIGHER_IS_BETTER', 'EVENT', 5, 1, 6),
  ('019aa900-0000-7000-8000-000000000007', 0, '2026-11-21T00:00Z', '2026-11-21T00:00Z', 'commitment',
   'Betrokkenheid', 'Commitment',
   'Aanmeldingen waarbij iemand er was of zich afmeldde', 'Registrations of people who were there or sent apologies',
   'Alle aanmeldingen bij bijeenkomsten die doorgingen, met een bekende uitkomst',
   'All registrations for meetings that were held, with a known outcome',
   100, 'PERCENT', 'HIGHER_IS_BETTER', 'EVENT', 5, 1, 7),
  ('019aa900-0000-7000-8000-000000000008', 0, '2026-11-21T00:00Z', '2026-11-21T00:00Z', 'proposals-per-learner',
   'Verbetervoorstellen per leerling', 'Proposals per learner',
   'Verbetervoorstellen die leerlingen indienden', 'Improvement proposals that learners submitted',
   'Alle leerlingen die ooit begonnen', 'All learners who ever started',
   1, 'PER_LEARNER', 'HIGHER_IS_BETTER', 'ENROLMENT', 5, 1, 8),
  ('019aa900-0000-7000-8000-000000000009', 0, '2026-11-21T00:00Z', '2026-11-21T00:00Z', 'standard-share',
   'Voorstellen die standaard werden', 'Share that became standard',
   'Verbetervoorstellen die standaard zijn of waren', 'Improvement proposals that are or were standard',
   'Alle verbetervoorstellen die ooit zijn ingediend', 'All improvement proposals that were ever submitted',
   100, 'PERCENT', 'HIGHER_IS_BETTER', 'EVENT', 5, 1, 9);
