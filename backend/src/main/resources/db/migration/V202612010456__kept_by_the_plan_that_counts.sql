-- Who stayed where they were after a repair read the sentence of the plan before it: one learner has one sentence why.
update exchange_internship i set plan_id = a.plan_id
from plan p join plan_assignment a on a.plan_id = p.id
where p.status = 'PUBLISHED' and i.round_id = p.round_id and i.plan_id <> p.id and a.learner_id = i.learner_id
  and a.host_place_id = i.host_place_id and i.status not in ('HOST_DECLINED', 'CANCELLED', 'NO_SHOW');
