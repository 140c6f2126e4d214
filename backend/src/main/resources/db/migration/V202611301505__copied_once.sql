-- Two more things that a check before the insert kept from being there twice, unless it was asked at the same moment.

-- A round takes over a place of an earlier one once.
alter table host_place add column copied_from_id uuid constraint host_place_copied_from_fk references host_place;
create unique index host_place_copied_uq on host_place (round_id, copied_from_id);

-- An organisation is in a collective once at a time. What earlier rows cover whole told nothing new; of what only overlaps
-- the later one begins when the earlier ones end.
do $$
declare
  one record;
  place text := '';
  kept datemultirange := '{}';
  period datemultirange;
  remains datemultirange;
begin
  for one in
    select m.*, concat_ws('/', m.collective_id, m.organisation_id) as key from collective_member m
    where m.organisation_id is not null
    order by m.collective_id, m.organisation_id, m.valid_from nulls first, m.valid_to desc nulls first, m.id
  loop
    if one.key <> place then
      place := one.key;
      kept := '{}';
    end if;
    period := datemultirange(daterange(one.valid_from, one.valid_to, '[]'));
    remains := period - kept;
    if isempty(remains) then
      delete from collective_member where id = one.id;
    elsif remains <> period then
      update collective_member set valid_from = lower(remains), version = version + 1 where id = one.id;
    end if;
    kept := kept + remains;
  end loop;
end $$;
alter table collective_member add constraint collective_member_once_ex exclude using gist (
  collective_id with =, organisation_id with =, daterange(valid_from, valid_to, '[]') with &&);
