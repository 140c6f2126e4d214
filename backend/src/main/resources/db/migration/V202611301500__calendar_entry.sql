-- What is in whose calendar. A program that knows an entry takes over a change only when its sequence number is higher,
-- and lets go of it only when it is told so by the same identifier: so both are kept for each person and each thing, and
-- what was sent is known when it does not concern somebody any more. What an entry says is not kept, only whether it is
-- still the same.
create table calendar_entry (
  person_id  uuid        not null constraint calendar_entry_person_fk references person,
  -- A meeting, an internship: whatever a feature puts there.
  subject_id uuid        not null,
  kind       varchar(20) not null,
  sequence   integer     not null,
  changed_at timestamptz not null,
  -- Fingerprint of what it says; null once it is gone.
  content    varchar(64),
  -- Fingerprint of when and where it is, as it was last sent; null when it never was, empty when that was taken back.
  mailed     varchar(64),
  start_date date        not null,
  end_date   date        not null,
  start_at   timestamptz,
  end_at     timestamptz,
  constraint calendar_entry_pk primary key (person_id, subject_id),
  constraint calendar_entry_period_ck check (start_date <= end_date and start_at <= end_at)
);
create index calendar_entry_subject_ix on calendar_entry (subject_id, person_id);
