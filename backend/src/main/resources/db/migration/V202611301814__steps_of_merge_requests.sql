-- What was asked about a merge, and what was answered, is part of a proposal's history: who, when and why. Of requests from
-- before what was said last is known.
insert into transition_record (id, subject_type, subject_id, from_state, to_state, reason, recorded_at, actor_id)
select id, 'merge-request', id, null, 'OPEN', message, asked_at, asked_by from merge_request;
insert into transition_record (id, subject_type, subject_id, from_state, to_state, reason, recorded_at, actor_id)
select gen_random_uuid(), 'merge-request', id, 'OPEN', status, answer, answered_at, answered_by
from merge_request where answered_at is not null;
