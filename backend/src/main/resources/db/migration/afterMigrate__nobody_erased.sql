-- Lays nobody_erased on every reference to a person, those of new tables too. But for what was put in a calendar: that is
-- kept until it is over, so that whoever goes on without somebody is told once.
do $$
declare
  one record;
begin
  -- A migration that is tried up to some version has none of this yet.
  if to_regproc('nobody_erased') is null then
    return;
  end if;
  for one in
    select c.conrelid::regclass as tbl, a.attname as col, left('zz_erased_' || a.attname, 63) as named
    from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.confrelid = 'person'::regclass and c.conname <> 'calendar_entry_person_fk' and not exists (
      select from pg_trigger t where t.tgrelid = c.conrelid and t.tgname = left('zz_erased_' || a.attname, 63))
  loop
    execute format('create trigger %I after insert or update of %I on %s for each row when (new.%I is not null)
      execute function nobody_erased(%L)', one.named, one.col, one.tbl, one.col, one.col);
  end loop;
end $$;
