-- Joins what features contribute. A function whose comment begins with "Joined:" answers all that the functions
-- <feature>_<its name> answer; these take what it takes. So a new feature adds its own and is listed nowhere.
-- Written as one query, which PostgreSQL takes into the query that asks: a branch that cannot answer is not run.
do $$
declare
  joined record;
  body text;
begin
  for joined in
    select p.oid, p.proname as name, p.prosrc as body, (
      select string_agg('$' || place, ', ' order by place) from generate_series(1, p.pronargs) place) as given
    from pg_proc p
    where p.pronamespace = 'public'::regnamespace and obj_description(p.oid, 'pg_proc') like 'Joined:%'
  loop
    select string_agg(format('select * from %I(%s)', part.proname, joined.given), ' union all ' order by part.proname)
    into body
    from pg_proc part
    where part.pronamespace = 'public'::regnamespace and part.proname like '%\_' || replace(joined.name, '_', '\_');
    -- Nothing is touched when it is as it was: others may be at work in the same database.
    if body <> joined.body then
      execute format('create or replace function %I(%s) returns %s language sql stable as %L',
        joined.name, pg_get_function_arguments(joined.oid), pg_get_function_result(joined.oid), body);
    end if;
  end loop;
end $$;
