-- A session as its owner sees it: where, how and until when somebody is signed in. Refresh tokens are its keys.

create table sign_in_session (
  id            uuid        constraint sign_in_session_pk primary key,
  person_id     uuid        not null constraint sign_in_session_person_fk references person,
  created_at    timestamptz not null,
  last_used_at  timestamptz not null,
  device        varchar(100),
  method        varchar(20) not null constraint sign_in_session_method_ck check (method in ('PASSWORD', 'PASSKEY', 'SSO')),
  second_factor boolean     not null,
  -- The last time the owner proved to be there; what protects the account asks for a recent one.
  confirmed_at  timestamptz not null,
  ended_at      timestamptz,
  end_reason    varchar(20) constraint sign_in_session_end_reason_ck check (end_reason in
    ('SIGNED_OUT', 'ENDED', 'REPLAYED', 'EXPIRED', 'PASSWORD_CHANGED', 'EMAIL_CHANGED', 'FACTORS_RESET', 'ERASED')),
  constraint sign_in_session_end_ck check ((ended_at is null) = (end_reason is null))
);
create index sign_in_session_person_ix on sign_in_session (person_id, created_at desc);

-- Who is signed in stays signed in; how they came in was a password, there was nothing else.
insert into sign_in_session (id, person_id, created_at, last_used_at, method, second_factor, confirmed_at, ended_at, end_reason)
select family_id, person_id, min(created_at), max(created_at), 'PASSWORD', false, min(created_at), max(ended_at),
  case when max(ended_at) is not null then 'SIGNED_OUT' end
from refresh_session group by family_id, person_id;

alter table refresh_session add constraint refresh_session_family_fk foreign key (family_id) references sign_in_session;
