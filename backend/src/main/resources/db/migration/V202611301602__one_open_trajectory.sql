-- One person has one open trajectory in a network. Where there are more, the one that is furthest stays open. What never
-- began ends as not begun; what did ends as a transfer of somebody who is still in training, which figures leave out.
with ranked as (
  select l.id, l.status, row_number() over (partition by l.person_id, l.network_id
    order by l.active_from_date is null, l.cohort_id is null, l.id desc) as place
  from learner l where l.outcome_date is null),
ended as (
  update learner l set version = l.version + 1, updated_at = now(),
    status = case when l.active_from_date is null then 'DROPPED_OUT' else 'TRANSFERRED' end,
    outcome_date = greatest(l.applied_date, l.active_from_date, current_date),
    dropout_reason = case when l.active_from_date is null then 'UNKNOWN' end,
    destination = case when l.active_from_date is not null then 'Dubbel ingeschreven' end,
    still_in_training = case when l.active_from_date is not null then true end,
    outcome_note = 'Dubbel ingeschreven'
  from ranked r where r.id = l.id and r.place > 1
  returning l.id, r.status as from_state, l.status as to_state)
insert into transition_record (id, subject_type, subject_id, from_state, to_state, reason, recorded_at, actor_id)
select uuidv7(), 'learner', id, from_state, to_state, 'Dubbel ingeschreven', now(), null from ended;

create unique index learner_open_uq on learner (person_id, network_id) where outcome_date is null;

-- A class that went on in another cannot come back; without the name of the other nobody could tell.
alter table cohort add column merged_into_id uuid constraint cohort_merged_into_fk references cohort;
create index cohort_merged_into_ix on cohort (merged_into_id);
