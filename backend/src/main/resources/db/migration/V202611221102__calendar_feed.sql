-- The address at which somebody's own calendar can be read, by whoever knows it: only the hash is kept. One for each
-- person; a new one ends the old one.
create table calendar_feed (
  person_id  uuid        constraint calendar_feed_pk primary key constraint calendar_feed_person_fk references person,
  token_hash varchar(64) not null constraint calendar_feed_token_uq unique,
  created_at timestamptz not null
);
