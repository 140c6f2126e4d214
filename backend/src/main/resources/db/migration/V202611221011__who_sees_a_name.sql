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
    case when h.home is null then p.given_name else 'Leerling van' end,
    case when h.home is null then p.surname_prefix end,
    coalesce(h.home, p.surname),
    case when h.home is null then p.email end,
    h.home is not null
  from person p
  left join lateral (
    select min(o.name) as home
    from learner l
    join access_policy a on a.organisation_id = l.employer_id and a.names_from = 'AGREED'
    join organisation o on o.id = l.employer_id
    where l.person_id = p.id and not sees_all and p.id <> viewer
      and not exists (
        select 1 from learner k
        where k.person_id = p.id and (k.employer_id = any(viewer_homes) or k.cohort_id = any(viewer_cohorts)
          or exists (
            select 1 from exchange_internship i
            where i.learner_id = k.id
              and i.status in ('AGREED', 'RUNNING', 'RETURNED', 'RECOGNISED', 'ENDED_EARLY', 'NO_SHOW'))))) h on true
  where p.id = who
$$;

-- Whoever adds a person sees them until a role or an organisation says who else does.
alter table person add column added_by uuid constraint person_added_by_fk references person;
create index person_added_by_ix on person (added_by);
