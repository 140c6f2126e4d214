-- How often a learner was reminded of a reflection that is due.
create table reflection_reminder (
  internship_id uuid        constraint reflection_reminder_pk primary key
    constraint reflection_reminder_internship_fk references exchange_internship,
  sent          integer     not null constraint reflection_reminder_sent_ck check (sent between 1 and 2),
  last_sent_at  timestamptz not null
);

-- Internships of which the reflection can be due.
create index exchange_internship_due_ix on exchange_internship ((coalesce(actual_end_date, planned_end_date)))
  where status in ('AGREED', 'RUNNING', 'RETURNED');
