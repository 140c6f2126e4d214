-- What people, their roles and their ways in say to the audit trail.

create or replace function account_audit_networks_of_grant(role_given uuid) returns table (kind varchar, id uuid)
language sql stable as $$
  select 'NETWORK'::varchar, coalesce(g.network_id, m.network_id) from role_grant g
  left join accepted_membership m on m.organisation_id = g.organisation_id and g.network_id is null
    and daterange(m.valid_from, m.valid_to, '[]') @> (now() at time zone 'Europe/Amsterdam')::date
  -- A role in a cohort is read in the network of the cohort.
  where g.id = role_given and (g.network_id is not null or g.cohort_id is null)
$$;

-- A role that somebody did not accept makes nobody of theirs read who looked at them. The offer itself stays in the trail
-- of the network that it was made in.
create or replace function account_audit_concerns_of_person(person uuid) returns table (kind varchar, id uuid)
language sql stable as $$
  select 'PERSON'::varchar, person
  union
  select n.kind, n.id from role_grant g, audit_networks_of_grant(g.id) n
  where g.person_id = person and (g.status = 'ACTIVE' or g.accepted_at is not null)
$$;

create or replace function audit_concerns_of_grant(role_given uuid) returns table (kind varchar, id uuid)
language sql stable as $$
  select c.* from role_grant g, audit_concerns_of_person(g.person_id) c where g.id = role_given
  union
  select * from audit_networks_of_grant(role_given)
$$;

create or replace function account_audit_concerns(type text, subject uuid) returns table (kind varchar, id uuid)
language plpgsql stable as $$
#variable_conflict use_column
begin
  case type
    -- Factors are recorded by the person whom they let in.
    when 'person', 'passwords', 'factor' then return query select * from audit_concerns_of_person(subject);
    when 'affiliation' then
      return query select c.* from affiliation x, audit_concerns_of_person(x.person_id) c where x.id = subject;
    when 'invitation' then
      return query select c.* from invitation x, audit_concerns_of_grant(x.role_grant_id) c where x.id = subject;
    when 'passkey' then
      return query select c.* from passkey x, audit_concerns_of_person(x.person_id) c where x.id = subject;
    when 'external-identity' then
      return query select c.* from external_identity x, audit_concerns_of_person(x.person_id) c
        where x.id = account_audit_concerns.subject;
    when 'access-policy' then
      return query select c.* from access_policy x, audit_networks_of_organisation(x.organisation_id) c
        where x.id = subject;
    when 'api-client' then
      return query select 'NETWORK'::varchar, x.network_id from api_client x where x.id = subject
        union all select c.* from api_client x, audit_networks_of_organisation(x.organisation_id) c
        where x.id = subject and x.network_id is null;
    when 'role-grant' then return query select * from audit_concerns_of_grant(subject);
    else return;
  end case;
end $$;

-- Whoever was erased is named nowhere any more, also not by what somebody else does at that moment: what names a person
-- waits for an erasure under way and is then refused as out of date. afterMigrate lays this on every reference to a person.
create or replace function nobody_erased() returns trigger language plpgsql as $$
declare
  named constant uuid := (to_jsonb(new) ->> tg_argv[0])::uuid;
  erased boolean;
begin
  if tg_op = 'UPDATE' and named is not distinct from (to_jsonb(old) ->> tg_argv[0])::uuid then
    return null;
  end if;
  select erased_at is not null into erased from person where id = named for key share;
  if erased then
    raise exception 'names somebody who was erased' using errcode = 'serialization_failure';
  end if;
  return null;
end $$;
