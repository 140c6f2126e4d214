-- Whose word it is whether a learner's name is shown, when that is not the employer: whoever others put elsewhere has not
-- said yes there, so the home that had the name keeps it until they do. Of moves before this nobody knows any more from
-- where; those stay as they are.
alter table learner add column name_kept_by uuid constraint learner_name_kept_by_fk references organisation;

create or replace function shown_person(
  who uuid, viewer uuid, viewer_homes uuid[], viewer_cohorts uuid[], sees_all boolean)
returns table (id uuid, given_name varchar, surname_prefix varchar, surname varchar, email varchar, name_hidden boolean)
language sql stable as $$
  select p.id,
    case
      when h.home is null then p.given_name
      when exists (select 1 from person v where v.id = viewer and v.preferred_language = 'en') then 'Learner of'
      else 'Leerling van'
    end,
    case when h.home is null then p.surname_prefix end,
    coalesce(h.home, p.surname),
    case when h.home is null then p.email end,
    h.home is not null
  from person p
  left join lateral (
    select min(o.name) as home
    from learner l
    join access_policy a on a.organisation_id = coalesce(l.name_kept_by, l.employer_id) and a.names_from = 'AGREED'
    join organisation o on o.id = a.organisation_id
    where l.person_id = p.id and not sees_all and p.id <> viewer
      and not exists (
        select 1 from learner k
        where k.person_id = p.id
          and (coalesce(k.name_kept_by, k.employer_id) = any(viewer_homes) or k.cohort_id = any(viewer_cohorts)
            or exists (
              select 1 from exchange_internship i
              where i.learner_id = k.id
                and i.status in ('AGREED', 'RUNNING', 'RETURNED', 'RECOGNISED', 'ENDED_EARLY', 'NO_SHOW'))))) h on true
  where p.id = who and (p.restricted_at is null or sees_all or p.id = viewer)
$$;
