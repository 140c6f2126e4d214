-- What was said to have begun before its first day had not: it goes back to where it was, and says so in its history.
with back as (
  update exchange_internship set status = 'AGREED', actual_start_date = null, actual_end_date = null,
    version = version + 1, updated_at = now()
  where status = 'RUNNING' and planned_start_date > current_date
  returning id)
insert into transition_record (id, subject_type, subject_id, from_state, to_state, reason, recorded_at, actor_id)
select uuidv7(), 'exchange-internship', id, 'RUNNING', 'AGREED', 'Nog niet begonnen', now(), null from back;

with back as (
  update exchange_round r set status = 'PUBLISHED', version = version + 1, updated_at = now()
  where r.status = 'RUNNING' and r.period_start_date > current_date
    and not exists (select 1 from exchange_internship i where i.round_id = r.id
      and i.status in ('RUNNING', 'RETURNED', 'RECOGNISED', 'ENDED_EARLY'))
  returning r.id)
insert into transition_record (id, subject_type, subject_id, from_state, to_state, reason, recorded_at, actor_id)
select uuidv7(), 'exchange-round', id, 'RUNNING', 'PUBLISHED', 'Nog niet begonnen', now(), null from back;

with back as (
  update cohort c set status = 'CONFIRMED', version = version + 1, updated_at = now()
  where c.status = 'ACTIVE' and c.start_date > current_date
    and not exists (select 1 from learner l where l.cohort_id = c.id and l.active_from_date is not null)
  returning c.id)
insert into transition_record (id, subject_type, subject_id, from_state, to_state, reason, recorded_at, actor_id)
select uuidv7(), 'cohort', id, 'ACTIVE', 'CONFIRMED', 'Nog niet begonnen', now(), null from back;
