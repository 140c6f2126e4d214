-- An agreement about days to come named somebody who was erased. By whom a learner was looked after stays said.
update internship_agreement a set supervisor_id = null
from exchange_internship i, person p
where i.id = a.internship_id and i.status in ('PROPOSED', 'HOST_ACCEPTED', 'AGREED')
  and p.id = a.supervisor_id and p.erased_at is not null;
