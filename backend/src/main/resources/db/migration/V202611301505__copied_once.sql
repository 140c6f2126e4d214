-- Two more things that a check before the insert kept from being there twice, unless it was asked at the same moment.

-- A round takes over a place of an earlier one once.
alter table host_place add column copied_from_id uuid constraint host_place_copied_from_fk references host_place;
create unique index host_place_copied_uq on host_place (round_id, copied_from_id);

-- An organisation is in a collective once at a time. What an earlier row covers whole told nothing new; of what only
-- overlaps the later one begins when the earlier one ends.
delete from collective_member m using collective_member e
where e.collective_id = m.collective_id and e.organisation_id = m.organisation_id and e.id < m.id
  and daterange(e.valid_from, e.valid_to, '[]') @> daterange(m.valid_from, m.valid_to, '[]');
update collective_member m set valid_from = (
  select max(e.valid_to) + 1 from collective_member e
  where e.collective_id = m.collective_id and e.organisation_id = m.organisation_id and e.id <> m.id
    and (e.valid_from, e.id) < (m.valid_from, m.id) and e.valid_to >= m.valid_from), version = m.version + 1
where exists (
  select 1 from collective_member e
  where e.collective_id = m.collective_id and e.organisation_id = m.organisation_id and e.id <> m.id
    and (e.valid_from, e.id) < (m.valid_from, m.id) and e.valid_to between m.valid_from and coalesce(m.valid_to, 'infinity'));
alter table collective_member add constraint collective_member_once_ex exclude using gist (
  collective_id with =, organisation_id with =, daterange(valid_from, valid_to, '[]') with &&);
