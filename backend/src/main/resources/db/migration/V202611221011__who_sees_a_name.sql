-- The one place that decides whether a viewer sees a learner's name.

create index learner_name_ix on learner (person_id, employer_id);

-- A person as a viewer may know them, in the columns of the table person, so that a list, a sort and a search that read
-- from here cannot give away more than is shown. Where the home organisation asks for it, outsiders see "Leerling van"
-- and the organisation until an internship of the learner is agreed. Inside are the learner, the home organisation's
-- own people (viewer_homes) and the teachers of the cohort (viewer_cohorts).
create function shown_person(who uuid, viewer uuid, viewer_homes uuid[], viewer_cohorts uuid[], sees_all boolean)
returns table (id uuid, given_name varchar, surname_prefix varchar, surname varchar, email varchar, name_hidden boolean)
language sql stable as $$
  select p.id,
    case when h.home_id is null then p.given_name else 'Leerling van' end,
    case when h.home_id is null then p.surname_prefix end,
    case when h.home_id is null then p.surname else (select o.name from organisation o where o.id = h.home_id) end,
    case when h.home_id is null then p.email end,
    h.home_id is not null
  from person p
  left join lateral (
    select l.employer_id as home_id
    from learner l
    where l.person_id = p.id and p.id <> viewer and not sees_all
      -- Asked once for a whole list: where nobody keeps names, nothing is looked up for each row.
      and exists (select 1 from access_policy a where a.names_from = 'AGREED')
      and exists (
        select 1 from access_policy a where a.organisation_id = l.employer_id and a.names_from = 'AGREED')
      and not exists (
        select 1 from learner k
        where k.person_id = p.id and (k.employer_id = any(viewer_homes) or k.cohort_id = any(viewer_cohorts)
          or exists (
            select 1 from exchange_internship i
            where i.learner_id = k.id
              and i.status in ('AGREED', 'RUNNING', 'RETURNED', 'RECOGNISED', 'ENDED_EARLY', 'NO_SHOW'))))
    order by l.employer_id limit 1) h on true
  where p.id = who
$$;

-- Whoever adds a person sees them until a role or an organisation says who else does.
alter table person add column added_by uuid constraint person_added_by_fk references person;
create index person_added_by_ix on person (added_by);
