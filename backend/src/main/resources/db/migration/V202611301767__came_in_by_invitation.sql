-- Whoever once accepted an invitation had a way in, also when no password, passkey, sign-on or session of it is left. Where
-- an address has an account already, that is the one that it belongs to.
update person p set entered_at = came.since
from (
  select distinct on (coalesce(lower(p.email), p.id::text)) p.id, i.accepted_at as since
  from invitation i join person p on p.id = i.person_id
  where i.status = 'ACCEPTED' and i.accepted_at is not null and p.entered_at is null and p.erased_at is null
    and not exists (select 1 from person a where lower(a.email) = lower(p.email) and a.entered_at is not null)
  order by coalesce(lower(p.email), p.id::text), i.accepted_at) came
where came.id = p.id;
