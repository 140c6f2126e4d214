-- A plan says who sends whom where, also after a learner has changed employer; an internship says who called it off.

alter table plan_assignment
  add column home_organisation_id uuid not null constraint plan_assignment_home_fk references organisation;

-- What the plan had to fill, apart from its learners: read often, while the whole instance is read to check it.
alter table plan add column places jsonb generated always as (instance -> 'places') stored;

alter table exchange_internship add column cancelled_by varchar(20);
create index exchange_internship_sort_ix on exchange_internship (planned_start_date, id);
create index exchange_internship_learner_ix on exchange_internship (learner_id);
create index plan_assignment_order_ix on plan_assignment (plan_id, draw_position);
