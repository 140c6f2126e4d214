-- One form for the letters of names (V202611301611), row by row: one name that would be the same as another left all names
-- of its kind as they were. Only that one stays.
do $$
declare
  place record;
  one uuid;
begin
  for place in
    select * from (values
      ('person', 'given_name'), ('person', 'surname_prefix'), ('person', 'surname'), ('organisation', 'name'),
      ('location', 'name'), ('network', 'name'), ('network', 'full_name'), ('programme', 'name'), ('theme', 'name'),
      ('project', 'name'), ('network_result', 'title'), ('network_phase', 'name'), ('cohort', 'name'),
      ('exchange_round', 'name'), ('host_place', 'ward'), ('meeting', 'title'), ('agenda_item', 'title'),
      ('improvement_proposal', 'title'), ('api_client', 'name')) as named (kind, part)
  loop
    for one in execute format('select id from %I where %I is not nfc normalized order by id', place.kind, place.part) loop
      begin
        execute format('update %I set %I = normalize(%2$I, nfc) where id = $1', place.kind, place.part) using one;
      exception when unique_violation then
        raise notice 'One % of % stays as it is: %', place.part, place.kind, one;
      end;
    end loop;
  end loop;
end $$;
