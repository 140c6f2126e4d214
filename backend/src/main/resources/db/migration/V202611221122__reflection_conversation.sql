-- What the learner and the supervisors say about a reflection. A message is a part of its reflection: the trail records
-- it there.
create table reflection_message (
  id            uuid        constraint reflection_message_pk primary key,
  version       bigint      not null,
  reflection_id uuid        not null constraint reflection_message_reflection_fk references reflection,
  author_id     uuid        not null constraint reflection_message_author_fk references person,
  -- Null: taken back, or destroyed when its term was over.
  text          varchar(2000),
  sent_at       timestamptz not null,
  edited_at     timestamptz,
  withdrawn_at  timestamptz,
  sample        boolean     not null default false,
  constraint reflection_message_withdrawn_ck check (withdrawn_at is null or text is null)
);
create index reflection_message_reflection_ix on reflection_message (reflection_id, id);
create index reflection_message_author_ix on reflection_message (author_id);

-- How far each of them has read. No mail goes out while there is something unread that mail went out about.
create table reflection_reader (
  reflection_id   uuid not null constraint reflection_reader_reflection_fk references reflection,
  person_id       uuid not null constraint reflection_reader_person_fk references person,
  -- When the reflection itself was read; null: not yet.
  read_at         timestamptz,
  -- The newest message that was read, and the one that the last mail was about.
  last_read_id    uuid,
  last_mailed_id  uuid,
  constraint reflection_reader_pk primary key (reflection_id, person_id)
);
create index reflection_reader_person_ix on reflection_reader (person_id);
