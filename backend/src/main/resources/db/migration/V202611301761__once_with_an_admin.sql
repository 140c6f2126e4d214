-- An organisation that once had an admin is its own affair for good. That was read off the roles, and forgotten with the
-- admin when that one was erased; what is known of the organisation itself stays.
alter table organisation add column admin_since timestamptz;

update organisation o set admin_since = g.since
from (
  select organisation_id, min(coalesce(accepted_at, created_at)) as since from role_grant
  where role = 'ORGANISATION_ADMIN' and (status = 'ACTIVE' or accepted_at is not null)
  group by organisation_id) g
where g.organisation_id = o.id;

-- The database sees to it, so that no way to give a role can forget to tell.
create function organisation_gets_admin() returns trigger language plpgsql as $$
begin
  update organisation set admin_since = coalesce(new.accepted_at, now())
  where id = new.organisation_id and admin_since is null;
  return null;
end $$;

create trigger role_grant_gives_admin after insert or update on role_grant
  for each row when (new.role = 'ORGANISATION_ADMIN' and (new.status = 'ACTIVE' or new.accepted_at is not null))
  execute function organisation_gets_admin();
