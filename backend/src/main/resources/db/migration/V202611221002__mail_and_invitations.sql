-- Mail that waits to be sent, was sent, or is kept to be looked at while the product is tried out.

create table mail_message (
  id              uuid         constraint mail_message_pk primary key,
  created_at      timestamptz  not null,
  person_id       uuid         constraint mail_message_person_fk references person,
  to_address      varchar(254) not null,
  template        varchar(60)  not null,
  subject         varchar(200) not null,
  -- Emptied as soon as it was sent: a body holds links that let somebody in.
  body_text       text,
  calendar_text   text,
  status          varchar(10)  not null,
  attempts        integer      not null default 0,
  next_attempt_at timestamptz  not null,
  last_error_kind varchar(20),
  sent_at         timestamptz,
  constraint mail_message_status_ck check (status in ('QUEUED', 'SENT', 'FAILED', 'KEPT')),
  constraint mail_message_sent_ck check ((status = 'SENT') = (sent_at is not null)),
  constraint mail_message_body_ck check (status <> 'SENT' or (body_text is null and calendar_text is null))
);
create index mail_message_due_ix on mail_message (next_attempt_at, id) where status = 'QUEUED';
create index mail_message_status_ix on mail_message (status, id);
create index mail_message_person_ix on mail_message (person_id);
