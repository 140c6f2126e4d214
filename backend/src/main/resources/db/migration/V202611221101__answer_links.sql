-- Lets somebody answer about internships by a link in a mail. Only the hash is kept: a copy of the database answers
-- nothing. Whether there is still something to answer follows from the internships themselves.
create table answer_link (
  token_hash     varchar(64) constraint answer_link_pk primary key,
  person_id      uuid        not null constraint answer_link_person_fk references person,
  question       varchar(20) not null,
  internship_ids uuid[]      not null,
  expires_at     timestamptz not null
);
create index answer_link_person_ix on answer_link (person_id);
create index answer_link_expires_ix on answer_link (expires_at);
