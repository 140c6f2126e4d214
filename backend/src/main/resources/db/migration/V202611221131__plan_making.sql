-- A plan is made beside the request that asks for it: what decides it is kept at once, its proof when it is made.
alter table plan
  add column options jsonb not null
    default '{"wanted": ["PLACED", "PREFERENCES", "TOPIC", "TRAVEL", "BALANCE"], "pins": [], "forbids": []}',
  add column fault varchar(30),
  alter column certificate drop not null,
  add constraint plan_whole_ck check ((certificate is not null) = (status in ('DRAFT', 'PUBLISHED', 'DISCARDED'))),
  add constraint plan_fault_ck check ((fault is not null) = (status = 'FAILED'));
alter table plan alter column options drop default;

-- Two coordinators do not make two plans of a round at once.
create unique index plan_making_uq on plan (round_id) where status = 'MAKING';

-- The plans that wait for a node or are in the hands of one. Apart from the plan, because the heart beats often. A plan
-- whose heart stopped is taken up by whichever node looks first; the same instance gives the same plan.
create table plan_making (
  plan_id      uuid        constraint plan_making_pk primary key
                           constraint plan_making_plan_fk references plan on delete cascade,
  attempts     integer     not null,
  heartbeat_at timestamptz,
  phase        varchar(20) not null,
  step         integer     not null,
  steps        integer     not null
);
