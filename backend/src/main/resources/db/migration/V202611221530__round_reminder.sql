-- Who was reminded before the offers or the wishes of a round closed; never twice.
create table round_reminder (
  round_id  uuid        not null constraint round_reminder_round_fk references exchange_round,
  person_id uuid        not null constraint round_reminder_person_fk references person,
  deadline  varchar(10) not null constraint round_reminder_deadline_ck check (deadline in ('OFFER', 'WISH')),
  sent_at   timestamptz not null,
  constraint round_reminder_pk primary key (round_id, person_id, deadline)
);
create index round_reminder_person_ix on round_reminder (person_id);
