-- Whoever sees the people of several groups takes all of them off a total. What each group leaves by itself says nothing of
-- what is left of all, so a number is shown to such a reader only when their groups were looked at together.

-- Cohorts and organisations of whose people an edition tells: what a reader sees elsewhere is no matter.
alter table impact_edition add column groups uuid[];
update impact_edition e set groups = array(
  select distinct v.group_id from impact_edition_value v
  join impact_edition former on former.id = v.edition_id
  where former.network_id = e.network_id and former.as_of_date <= e.as_of_date and v.group_id is not null);
alter table impact_edition alter column groups set not null;

-- The readers to whom a number is shown, each as their groups in order, with a space between them. In editions that were
-- made before nobody looked: these are hidden from them until the next.
alter table impact_edition_value add column shown_together text[];
update impact_edition_value set shown_together = '{}';
alter table impact_edition_value alter column shown_together set not null;

alter table impact_edition_figure add column shown_together text[];
update impact_edition_figure set shown_together = '{}';
alter table impact_edition_figure alter column shown_together set not null;
