-- What improvement proposals and adoptions say to the audit trail and to the figures.

create or replace function proposal_audit_concerns(type text, subject uuid) returns table (kind varchar, id uuid)
language plpgsql stable as $$
#variable_conflict use_column
begin
  case type
    when 'improvement-proposal' then
      return query select 'NETWORK'::varchar, x.network_id from improvement_proposal x where x.id = subject
        union all select 'PERSON', x.author_id from improvement_proposal x where x.id = subject;
    when 'adoption' then
      return query select 'NETWORK'::varchar, p.network_id
        from adoption x join improvement_proposal p on p.id = x.proposal_id where x.id = subject;
    else return;
  end case;
end $$;

create or replace function proposal_impact_fact(day date, network uuid) returns table (
  metric_code varchar(60), base varchar(20), subject_id uuid, cohort_id uuid, organisation_id uuid, counted_date date,
  numerator integer, denominator integer, pending integer, still_open boolean)
language sql stable as $$
-- The proposals of a learner count with the learner, whenever they were submitted.
select 'proposals-per-learner'::varchar, 'LEARNER'::varchar, l.id, l.cohort_id, l.employer_id, l.active_from_date, 0, 1, 0,
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
