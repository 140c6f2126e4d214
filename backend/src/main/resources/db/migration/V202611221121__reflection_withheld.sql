-- A text that says too much about a client is withheld by a supervisor, the learner changes it and offers it again, and
-- the side that withheld it shares it again. Meanwhile nobody else reads it.
alter table reflection
  add column status        varchar(20),
  add column withheld_side varchar(20);
update reflection set status = case when submitted_at is null then 'DRAFT' else 'SHARED' end;
alter table reflection
  alter column status set not null,
  add constraint reflection_status_ck check (status in ('DRAFT', 'SHARED', 'WITHHELD', 'REVISED')),
  add constraint reflection_draft_ck check ((status = 'DRAFT') = (submitted_at is null)),
  add constraint reflection_withheld_ck check (
    (status in ('WITHHELD', 'REVISED')) = (withheld_side is not null)
    and (withheld_side is null or withheld_side in ('HOME', 'HOST', 'SCHOOL', 'NETWORK')));
