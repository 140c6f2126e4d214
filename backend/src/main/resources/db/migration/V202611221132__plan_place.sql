-- Why each place of a plan is as full as it is, and what would give a learner without a place one.
create table plan_place (
  plan_id          uuid        not null constraint plan_place_plan_fk references plan on delete cascade,
  host_place_id    uuid        not null constraint plan_place_place_fk references host_place,
  minimum          integer     not null,
  seats            integer     not null,
  placed           integer     not null,
  reason_code      varchar(60) not null,
  reason_arguments jsonb       not null,
  constraint plan_place_pk primary key (plan_id, host_place_id)
);

alter table plan_assignment add column remedy jsonb;
