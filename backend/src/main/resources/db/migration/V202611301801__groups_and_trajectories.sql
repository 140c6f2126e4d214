-- What a package needs to know of those after it, it declares; who comes after says it. So organisation names no table of
-- network, and account none of learner.

create function organisation_membership() returns table (
  organisation_id uuid, network_id uuid, valid_from date, valid_to date)
language sql stable as $$ select null::uuid, null::uuid, null::date, null::date limit 0 $$;
comment on function organisation_membership() is 'Joined: the networks that organisations take part in, and when';

create function role_group() returns table (id uuid, name varchar, network_id uuid)
language sql stable as $$ select null::uuid, null::varchar, null::uuid limit 0 $$;
comment on function role_group() is 'Joined: groups of learners that a role can be held in';

create function trajectory() returns table (
  id uuid, person_id uuid, network_id uuid, cohort_id uuid, employer_id uuid, supervisor_id uuid, outcome_date date)
language sql stable as $$
  select null::uuid, null::uuid, null::uuid, null::uuid, null::uuid, null::uuid, null::date limit 0 $$;
comment on function trajectory() is 'Joined: what people learn, where and under whom; a role is not all that makes them known';
