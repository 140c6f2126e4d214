-- What of a name who may see is nearly the same for everybody: a home keeps the name to itself until an internship was
-- agreed, except from its own people. That is kept beside the row, so that a list sorts, searches and cuts by an index
-- and dresses only the rows of its page; a function called for each candidate took ten seconds for 50,000 learners. The
-- database keeps it, in the same transaction as what it depends on: no writer can forget it.
alter table person
  add column withheld_as text,
  add column known_to uuid[] not null default '{}',
  add column shown_key text collate "C" generated always as (
    case when withheld_as is null then surname_key(surname, given_name, surname_prefix)
      else surname_key(withheld_as, 'Leerling van', null) end) stored,
  add column shown_given_key text collate "C" generated always as (
    fold(case when withheld_as is null then given_name else 'Leerling van' end)) stored,
  -- Found by the words of either language.
  add column shown_search_key text collate "C" generated always as (
    case when withheld_as is null then person_key(given_name, surname_prefix, surname)
      else person_key('Leerling van Learner of', null, withheld_as) end) stored;

comment on column person.withheld_as is 'The home that a learner is named after, to all but its own people; null when the name is open.';
comment on column person.known_to is 'Employers and cohorts whose people know a withheld name.';

create index person_shown_ix on person (shown_key, id);
create index person_given_ix on person (given_key, id);
create index person_shown_given_ix on person (shown_given_key, id);
create index person_withheld_search_ix on person using gin (shown_search_key gin_trgm_ops) where withheld_as is not null;

-- From the agreement on, and for good.
create function internship_shows_name(status text) returns boolean
language sql immutable parallel safe
return status in ('AGREED', 'RUNNING', 'RETURNED', 'RECOGNISED', 'ENDED_EARLY', 'NO_SHOW');

-- Holds the people first and reads what they depend on after: of two that change it at once, the last reads both.
create function keep_names(people uuid[]) returns void language plpgsql as $$
begin
  perform from person where id = any(people) order by id for no key update;
  update person p set withheld_as = n.withheld_as, known_to = n.known_to
  from (
    select asked.id, h.home as withheld_as, coalesce(k.places, '{}') as known_to
    from unnest(people) asked(id)
    cross join lateral (
      select min(o.name) as home from learner l
      join access_policy a on a.organisation_id = coalesce(l.name_kept_by, l.employer_id) and a.names_from = 'AGREED'
      join organisation o on o.id = a.organisation_id
      where l.person_id = asked.id and not exists (
        select from learner k join exchange_internship i on i.learner_id = k.id
        where k.person_id = asked.id and internship_shows_name(i.status))) h
    cross join lateral (
      select array_agg(distinct v.place order by v.place) as places from learner l
      cross join lateral (values (coalesce(l.name_kept_by, l.employer_id)), (l.cohort_id)) v(place)
      where l.person_id = asked.id and v.place is not null and h.home is not null) k) n
  where p.id = n.id and (p.withheld_as, p.known_to) is distinct from (n.withheld_as, n.known_to);
end $$;

-- The keys stand beside the learner too, because a list of learners is one of a network, a home or a class.
alter table learner
  add column name_key text collate "C",
  add column shown_key text collate "C",
  add column cohort_key text collate "C";

-- A home that begins to withhold names waits for the learners that come to it, and they for the home: neither would see
-- the other otherwise. The person is held for the same reason.
create function learner_takes_names() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    perform from organisation where id in (old.employer_id, old.name_kept_by) order by id for share;
  end if;
  if tg_op <> 'DELETE' then
    perform from organisation where id in (new.employer_id, new.name_kept_by) order by id for share;
    perform from person where id = new.person_id for no key update;
    perform from cohort where id = new.cohort_id for share;
    select p.sort_key, p.shown_key into new.name_key, new.shown_key from person p where p.id = new.person_id;
    new.cohort_key := (select c.name_key from cohort c where c.id = new.cohort_id);
    return new;
  end if;
  return old;
end $$;

create function learner_keeps_names() returns trigger language plpgsql as $$
begin
  perform keep_names(array(select distinct l from unnest(array[
    case when tg_op <> 'INSERT' then old.person_id end, case when tg_op <> 'DELETE' then new.person_id end]) l
    where l is not null));
  return null;
end $$;

create trigger learner_takes_names before insert or delete on learner
  for each row execute function learner_takes_names();
create trigger learner_takes_names_again before update on learner
  for each row when ((old.person_id, old.employer_id, old.name_kept_by, old.cohort_id)
    is distinct from (new.person_id, new.employer_id, new.name_kept_by, new.cohort_id))
  execute function learner_takes_names();
create trigger learner_keeps_names after insert or delete on learner
  for each row execute function learner_keeps_names();
create trigger learner_keeps_names_again after update on learner
  for each row when ((old.person_id, old.employer_id, old.name_kept_by, old.cohort_id)
    is distinct from (new.person_id, new.employer_id, new.name_kept_by, new.cohort_id))
  execute function learner_keeps_names();

create function policy_keeps_names() returns trigger language plpgsql as $$
declare
  homes constant uuid[] := array[case when tg_op <> 'INSERT' then old.organisation_id end,
    case when tg_op <> 'DELETE' then new.organisation_id end];
begin
  perform from organisation where id = any(homes) order by id for no key update;
  perform keep_names(array(select distinct l.person_id from learner l
    where l.employer_id = any(homes) or l.name_kept_by = any(homes)));
  return null;
end $$;
create trigger access_policy_keeps_names after insert or update or delete on access_policy
  for each row execute function policy_keeps_names();

create function organisation_keeps_names() returns trigger language plpgsql as $$
begin
  perform keep_names(array(select distinct l.person_id from learner l
    join person p on p.id = l.person_id
    where (l.employer_id = new.id or l.name_kept_by = new.id) and p.withheld_as is not null));
  return null;
end $$;
create trigger organisation_keeps_names after update on organisation
  for each row when (old.name is distinct from new.name) execute function organisation_keeps_names();

create function internship_keeps_names() returns trigger language plpgsql as $$
begin
  perform keep_names(array(select distinct l.person_id from learner l where l.id in (
    case when tg_op <> 'INSERT' then old.learner_id end, case when tg_op <> 'DELETE' then new.learner_id end)));
  return null;
end $$;
create trigger exchange_internship_opens_name after insert on exchange_internship
  for each row when (internship_shows_name(new.status)) execute function internship_keeps_names();
create trigger exchange_internship_keeps_names after update on exchange_internship
  for each row when (internship_shows_name(old.status) <> internship_shows_name(new.status)
    or old.learner_id <> new.learner_id) execute function internship_keeps_names();
create trigger exchange_internship_takes_name after delete on exchange_internship
  for each row when (internship_shows_name(old.status)) execute function internship_keeps_names();

create function person_gives_keys() returns trigger language plpgsql as $$
begin
  update learner set name_key = new.sort_key, shown_key = new.shown_key where person_id = new.id;
  return null;
end $$;
create trigger person_gives_keys after update on person
  for each row when ((old.sort_key, old.shown_key) is distinct from (new.sort_key, new.shown_key))
  execute function person_gives_keys();

create function cohort_gives_key() returns trigger language plpgsql as $$
begin
  update learner set cohort_key = new.name_key where cohort_id = new.id;
  return null;
end $$;
create trigger cohort_gives_key after update on cohort
  for each row when (old.name_key is distinct from new.name_key) execute function cohort_gives_key();

update learner l set name_key = p.sort_key, shown_key = p.shown_key,
  cohort_key = (select c.name_key from cohort c where c.id = l.cohort_id)
from person p where p.id = l.person_id;
select keep_names(array(select distinct l.person_id from learner l
  join access_policy a on a.organisation_id = coalesce(l.name_kept_by, l.employer_id) and a.names_from = 'AGREED'));
alter table learner alter column name_key set not null, alter column shown_key set not null;

drop function shown_person(uuid, uuid, uuid[], uuid[], boolean);

-- One index for each way in and order. Lists of a home or a class are read by its own people, who know
-- all the names but those that a former home keeps.
drop index learner_network_ix;
drop index learner_cohort_ix;
drop index learner_employer_ix;
drop index learner_supervisor_ix;
create index learner_name_key_ix on learner (name_key, id);
create index learner_shown_key_ix on learner (shown_key, id);
create index learner_cohort_key_ix on learner (cohort_key, id);
create index learner_network_shown_ix on learner (network_id, shown_key, id);
create index learner_network_name_ix on learner (network_id, name_key, id);
create index learner_network_cohort_ix on learner (network_id, cohort_key, id);
create index learner_network_status_ix on learner (network_id, status, id);
create index learner_network_active_ix on learner (network_id, active_from_date, id);
create index learner_cohort_name_ix on learner (cohort_id, name_key, id);
create index learner_employer_name_ix on learner (employer_id, name_key, id);
create index learner_employer_status_ix on learner (employer_id, status, id);
create index learner_employer_active_ix on learner (employer_id, active_from_date, id);
create index learner_name_kept_by_ix on learner (name_kept_by) where name_kept_by is not null;
create index learner_supervisor_name_ix on learner (supervisor_id, name_key, id);
