-- Whoever was erased lived on: in training, planned for a seat that others wanted, and asked about. What began and what
-- was counted stays; what was still to come ends as the product ends it now. Nobody knows how the training went on, so it
-- counts neither as completed nor as dropped out of.
create index person_erased_ix on person (id) where erased_at is not null;

with ahead as (
  select i.id, i.status from exchange_internship i
  join learner l on l.id = i.learner_id and l.outcome_date is null
  join person p on p.id = l.person_id and p.erased_at is not null
  where i.status in ('PROPOSED', 'HOST_ACCEPTED', 'AGREED')),
cancelled as (
  update exchange_internship i set status = 'CANCELLED', cancelled_by = 'HOME', version = i.version + 1, updated_at = now(),
    end_reason = 'De opleiding van de leerling is gestopt.'
  from ahead a where a.id = i.id
  returning i.id, a.status as from_state)
insert into transition_record (id, subject_type, subject_id, from_state, to_state, reason, recorded_at, actor_id)
select uuidv7(), 'exchange-internship', id, from_state, 'CANCELLED', 'De opleiding van de leerling is gestopt.', now(), null
from cancelled;

with open as (
  select l.id, l.status from learner l join person p on p.id = l.person_id and p.erased_at is not null
  where l.outcome_date is null),
ended as (
  update learner l set version = l.version + 1, updated_at = now(),
    status = case when l.active_from_date is null then 'DROPPED_OUT' else 'TRANSFERRED' end,
    outcome_date = greatest(l.applied_date, l.active_from_date, current_date),
    dropout_reason = case when l.active_from_date is null then 'UNKNOWN' end,
    outcome_note = 'De gegevens van deze persoon zijn gewist.'
  from open o where o.id = l.id
  returning l.id, o.status as from_state, l.status as to_state)
insert into transition_record (id, subject_type, subject_id, from_state, to_state, reason, recorded_at, actor_id)
select uuidv7(), 'learner', id, from_state, to_state, 'De gegevens van deze persoon zijn gewist.', now(), null from ended;

update learner l set supervisor_id = null, version = l.version + 1, updated_at = now()
from person p where p.id = l.supervisor_id and p.erased_at is not null and l.outcome_date is null;

-- A seat that came free is offered with the next change of the meeting.
with ahead as (
  select r.id, r.status from registration r
  join meeting m on m.id = r.meeting_id and m.meeting_date >= current_date
  join person p on p.id = r.person_id and p.erased_at is not null
  where r.status in ('INVITED', 'REGISTERED', 'WAITLISTED', 'OFFERED')),
away as (
  update registration r set version = r.version + 1, updated_at = now(), offer_expires_at = null, waitlisted_at = null,
    status = case when a.status in ('INVITED', 'OFFERED') then 'DECLINED' else 'CANCELLED' end
  from ahead a where a.id = r.id
  returning r.id, a.status as from_state, r.status as to_state)
insert into transition_record (id, subject_type, subject_id, from_state, to_state, reason, recorded_at, actor_id)
select uuidv7(), 'registration', id, from_state, to_state, null, now(), null from away;
