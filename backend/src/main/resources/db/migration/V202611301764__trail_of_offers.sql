-- A role that somebody did not accept makes nobody of theirs read who looked at them. The offer itself stays in the trail
-- of the network that it was made in.
create or replace function audit_concerns_of_person(person uuid) returns table (kind varchar, id uuid)
language sql stable as $$
  select 'PERSON'::varchar, person
  union
  select 'NETWORK', coalesce(g.network_id, c.network_id, m.network_id) from role_grant g
  left join cohort c on c.id = g.cohort_id
  left join accepted_membership m on m.organisation_id = g.organisation_id and g.network_id is null
    and daterange(m.valid_from, m.valid_to, '[]') @> (now() at time zone 'Europe/Amsterdam')::date
  where g.person_id = person and (g.status = 'ACTIVE' or g.accepted_at is not null)
  union
  select 'NETWORK', l.network_id from learner l where l.person_id = person
$$;

create function audit_concerns_of_grant(role_given uuid) returns table (kind varchar, id uuid)
language sql stable as $$
  select c.* from role_grant g, audit_concerns_of_person(g.person_id) c where g.id = role_given
  union
  select 'NETWORK', coalesce(g.network_id, c.network_id, m.network_id) from role_grant g
  left join cohort c on c.id = g.cohort_id
  left join accepted_membership m on m.organisation_id = g.organisation_id and g.network_id is null
    and daterange(m.valid_from, m.valid_to, '[]') @> (now() at time zone 'Europe/Amsterdam')::date
  where g.id = role_given
$$;

-- Two branches of the list of subjects; the others stay.
do $$
declare
  list text := pg_get_functiondef('audit_concerns'::regproc);
  grants text := 'select c.* from role_grant x, audit_concerns_of_person(x.person_id) c where x.id = subject';
  invitations text := 'select c.* from invitation x, audit_concerns_of_person(x.person_id) c where x.id = subject';
begin
  if position(grants in list) = 0 or position(invitations in list) = 0 then
    raise exception 'The list of subjects is not as it was';
  end if;
  execute replace(
    replace(list, grants, 'select * from audit_concerns_of_grant(subject)'),
    invitations, 'select c.* from invitation x, audit_concerns_of_grant(x.role_grant_id) c where x.id = subject');
end $$;
