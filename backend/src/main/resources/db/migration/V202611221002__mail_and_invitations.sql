-- Mail that waits to be sent, was sent, or is kept to be looked at while the product is tried out.

create table mail_message (
  id              uuid         constraint mail_message_pk primary key,
  created_at      timestamptz  not null,
  person_id       uuid         constraint mail_message_person_fk references person,
  to_address      varchar(254) not null,
  to_name         varchar(250),
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

-- Ways back in for whoever forgot a password. Only the hash is kept: a copy of the database opens nothing.
create table password_reset (
  token_hash varchar(64) constraint password_reset_pk primary key,
  person_id  uuid        not null constraint password_reset_person_fk references person,
  expires_at timestamptz not null
);
create index password_reset_person_ix on password_reset (person_id);

-- Another mail address, in force when both the old and the new one have said yes. At most one for each person.
create table email_change (
  person_id        uuid         constraint email_change_pk primary key constraint email_change_person_fk references person,
  new_email        varchar(254) not null,
  old_token_hash   varchar(64)  not null constraint email_change_old_uq unique,
  new_token_hash   varchar(64)  not null constraint email_change_new_uq unique,
  old_confirmed_at timestamptz,
  new_confirmed_at timestamptz,
  expires_at       timestamptz  not null
);

-- The way in for somebody who got a role. Whoever is in already gets a message without a link: there is no token then.
create table invitation (
  id            uuid        constraint invitation_pk primary key,
  version       bigint      not null,
  created_at    timestamptz not null,
  updated_at    timestamptz not null,
  person_id     uuid        not null constraint invitation_person_fk references person,
  role_grant_id uuid        not null constraint invitation_grant_fk references role_grant,
  invited_by    uuid        not null constraint invitation_invited_by_fk references person,
  status        varchar(10) not null constraint invitation_status_ck check (status in ('OPEN', 'ACCEPTED', 'REVOKED')),
  -- A link that went to another address than the person has now lets nobody in.
  sent_to       varchar(254) not null,
  token_hash    varchar(64) constraint invitation_token_uq unique,
  expires_at    timestamptz not null,
  accepted_at   timestamptz,
  constraint invitation_accepted_ck check ((status = 'ACCEPTED') = (accepted_at is not null))
);
create index invitation_person_ix on invitation (person_id) where status = 'OPEN';
create index invitation_grant_ix on invitation (role_grant_id);
create index invitation_created_ix on invitation (created_at, id);
