-- One notion of who has a way in: whoever ever had a password, a passkey, a sign-on elsewhere or a session. It was read
-- off in two different ways, and somebody with a passkey alone fell between them.

alter table person add column entered_at timestamptz;

update person p set entered_at = way.since
from (
  select person_id, min(since) as since from (
    select person_id, changed_at as since from credential
    union all select person_id, created_at from passkey
    union all select person_id, created_at from external_identity
    union all select person_id, created_at from sign_in_session) ways
  group by person_id) way
where p.id = way.person_id;

-- An address belongs to one account. What others wrote down about somebody who never came in may carry the same one:
-- were it refused, everybody could ask here whose address is known.
drop index person_email_uq;
create unique index person_email_uq on person (lower(email)) where entered_at is not null;
create index person_email_ix on person (lower(email));
-- Who writes somebody down twice writes down one person, also at the same moment.
create unique index person_added_uq on person (added_by, lower(email)) where entered_at is null;

-- The database sees to it, so that no way in can forget to tell. The argument names the column with the moment.
create function person_enters() returns trigger language plpgsql as $$
begin
  update person set entered_at = (to_jsonb(new) ->> tg_argv[0])::timestamptz
  where id = new.person_id and entered_at is null;
  return null;
end $$;

create trigger credential_enters after insert on credential
  for each row execute function person_enters('changed_at');
create trigger passkey_enters after insert on passkey
  for each row execute function person_enters('created_at');
create trigger external_identity_enters after insert on external_identity
  for each row execute function person_enters('created_at');
create trigger sign_in_session_enters after insert on sign_in_session
  for each row execute function person_enters('created_at');
