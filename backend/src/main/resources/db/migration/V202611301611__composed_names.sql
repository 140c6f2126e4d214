-- A letter with an accent can be kept as one character or as two. From now on all names that come in have one form; those
-- that are there already get it here. One that then has the same name as another stays as it is: both are somebody's.
do $$
declare
  place record;
begin
  for place in
    select * from (values
      ('person', 'given_name'), ('person', 'surname_prefix'), ('person', 'surname'), ('organisation', 'name'),
      ('location', 'name'), ('network', 'name'), ('network', 'full_name'), ('programme', 'name'), ('theme', 'name'),
      ('project', 'name'), ('network_result', 'title'), ('network_phase', 'name'), ('cohort', 'name'),
      ('exchange_round', 'name'), ('host_place', 'ward'), ('meeting', 'title'), ('agenda_item', 'title'),
      ('improvement_proposal', 'title'), ('api_client', 'name')) as named (kind, part)
  loop
    begin
      execute format(
        'update %I set %I = normalize(%2$I, nfc) where %2$I is not nfc normalized', place.kind, place.part);
    exception when unique_violation then
      raise notice 'Some % of % stay as they are', place.part, place.kind;
    end;
  end loop;
end $$;
