-- A role that somebody gives works when the person accepts it: until then it is an offer. What was declined or taken
-- back before that never worked, and shows nobody who the person is.

alter table role_grant
  add column accepted_at timestamptz,
  drop constraint role_grant_status_ck,
  add constraint role_grant_status_ck check (status in ('OFFERED', 'ACTIVE', 'DECLINED', 'REVOKED'));

-- Whoever has a way in keeps what they have; the people of a sample are examples that log in.
update role_grant g set accepted_at = greatest(g.created_at, p.entered_at)
from person p where p.id = g.person_id and (p.entered_at is not null or p.sample);

-- Whoever never came in accepted nothing yet. They keep being named, with their learners, places and registrations.
insert into transition_record (id, subject_type, subject_id, from_state, to_state, reason, recorded_at)
select gen_random_uuid(), 'role-grant', g.id, 'ACTIVE', 'OFFERED', 'Migration', now()
from role_grant g join person p on p.id = g.person_id
where g.status = 'ACTIVE' and p.entered_at is null and not p.sample;

update role_grant g set status = 'OFFERED', version = g.version + 1
from person p where p.id = g.person_id and g.status = 'ACTIVE' and p.entered_at is null and not p.sample;

alter table invitation
  drop constraint invitation_status_ck,
  add constraint invitation_status_ck check (status in ('OPEN', 'ACCEPTED', 'DECLINED', 'REVOKED'));

-- Those without a link told people of a role that they had at once.
update invitation i set status = 'ACCEPTED', accepted_at = now(), version = i.version + 1
from person p where p.id = i.person_id and p.entered_at is not null and i.status = 'OPEN' and i.token_hash is null;

-- What was written down about somebody becomes theirs when they accept with an account: so does its trail, which may
-- only be added to. Runs as the owner of the tables, because the product may not say whom a record is about.
create function audit_joined(former uuid, account uuid) returns bigint
language sql security definer set search_path = public, pg_temp as $$
  with joined as (
    insert into audit_concern (concerned_id, record_id, kind)
    select account, record_id, kind from audit_concern where concerned_id = former
    on conflict do nothing returning 1)
  select count(*) from joined
$$;
