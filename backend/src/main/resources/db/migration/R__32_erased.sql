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
