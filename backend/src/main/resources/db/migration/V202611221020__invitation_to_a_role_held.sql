-- Taking back an invitation takes back the role that came with it, not one that the person held before.
alter table invitation add column gives_role boolean not null default true;

update invitation i set gives_role = false
from role_grant g
where g.id = i.role_grant_id and g.created_at < i.created_at - interval '1 minute';
