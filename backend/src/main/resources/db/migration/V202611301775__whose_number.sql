-- A number of people that is kept from an edition before is of the day of that edition. Of those that were kept until now
-- nobody wrote that day down: they stay with the day of their own edition.
alter table impact_edition_figure add column counted_date date;
update impact_edition_figure f set counted_date = e.as_of_date from impact_edition e where e.id = f.edition_id;
alter table impact_edition_figure alter column counted_date set not null;

-- What counts later can leave a few others where what counts now does not, so it has readers of its own. In editions that
-- were made before nobody kept them: it is hidden from whoever sees a group until the next.
alter table impact_edition_value
  add column pending_hidden_from uuid[],
  add column pending_together text[];
update impact_edition_value v set pending_hidden_from = e.groups, pending_together = '{}'
from impact_edition e where e.id = v.edition_id;
alter table impact_edition_value
  alter column pending_hidden_from set not null,
  alter column pending_together set not null;
