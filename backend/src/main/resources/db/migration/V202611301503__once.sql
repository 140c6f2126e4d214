-- What one person has once is once by a constraint: twelve equal requests at the same moment made two roles.

-- Roles that were there twice. Those that work come first, then the earliest; of a later one stays what they do not
-- cover, and what they cover whole was taken back, with its history.
do $$
declare
  one record;
  place text := '';
  kept datemultirange := '{}';
  period datemultirange;
  remains datemultirange;
  piece daterange;
  pieces integer;
begin
  for one in
    select g.*, concat_ws('/', g.person_id, g.role, g.network_id, g.organisation_id, g.cohort_id) as key
    from role_grant g where g.status in ('OFFERED', 'ACTIVE')
    order by concat_ws('/', g.person_id, g.role, g.network_id, g.organisation_id, g.cohort_id), g.status, g.valid_from, g.id
  loop
    if one.key <> place then
      place := one.key;
      kept := '{}';
    end if;
    period := datemultirange(daterange(one.valid_from, one.valid_to, '[]'));
    remains := period - kept;
    if isempty(remains) then
      insert into transition_record (id, subject_type, subject_id, from_state, to_state, reason, recorded_at)
      values (gen_random_uuid(), 'role-grant', one.id, one.status, 'REVOKED', 'Dubbel', now());
      update invitation set status = 'REVOKED', token_hash = null, version = version + 1
      where role_grant_id = one.id and status = 'OPEN';
      update role_grant set status = 'REVOKED', revoked_at = now(), version = version + 1 where id = one.id;
    elsif remains <> period then
      pieces := 0;
      for piece in select unnest(remains) loop
        pieces := pieces + 1;
        if pieces = 1 then
          update role_grant set valid_from = lower(piece), valid_to = upper(piece) - 1, version = version + 1
          where id = one.id;
        else
          insert into role_grant (id, version, created_at, updated_at, person_id, role, network_id, organisation_id,
            cohort_id, valid_from, valid_to, given_by, status, accepted_at)
          values (gen_random_uuid(), 0, one.created_at, now(), one.person_id, one.role, one.network_id,
            one.organisation_id, one.cohort_id, lower(piece), upper(piece) - 1, one.given_by, one.status,
            one.accepted_at);
        end if;
      end loop;
    end if;
    kept := kept + remains;
  end loop;
end $$;

alter table role_grant add constraint role_grant_once_ex exclude using gist (
  person_id with =, role with =,
  (coalesce(network_id, '00000000-0000-0000-0000-000000000000'::uuid)) with =,
  (coalesce(organisation_id, '00000000-0000-0000-0000-000000000000'::uuid)) with =,
  (coalesce(cohort_id, '00000000-0000-0000-0000-000000000000'::uuid)) with =,
  daterange(valid_from, valid_to, '[]') with &&)
  where (status in ('OFFERED', 'ACTIVE'));

-- One invitation to a role waits for an answer: the last.
update invitation i set status = 'REVOKED', token_hash = null, version = i.version + 1
where i.status = 'OPEN' and exists (
  select 1 from invitation l where l.role_grant_id = i.role_grant_id and l.status = 'OPEN' and l.id > i.id);
create unique index invitation_open_uq on invitation (role_grant_id) where status = 'OPEN';
