-- Exchange rounds: hosts offer places, learners wish, a plan is drawn with its proof, internships follow.

create table exchange_round (
  id                 uuid         constraint exchange_round_pk primary key,
  version            bigint       not null,
  created_at         timestamptz  not null,
  updated_at         timestamptz  not null,
  network_id         uuid         not null constraint exchange_round_network_fk references network,
  name               varchar(100) not null,
  status             varchar(20)  not null,
  period_start_date  date         not null,
  period_end_date    date         not null,
  wish_deadline_date date,
  guidance           varchar(8000),
  -- The seed is drawn when the round is made; only its hash is shown until there is a plan.
  lottery_seed       varchar(64)  not null,
  lottery_seed_hash  varchar(64)  not null,
  published_at       timestamptz,
  sample             boolean      not null default false,
  constraint exchange_round_name_uq unique (network_id, name),
  constraint exchange_round_period_ck check (period_start_date <= period_end_date)
);
create index exchange_round_sort_ix on exchange_round (network_id, period_start_date, id);

create table exchange_round_cohort (
  round_id  uuid not null constraint exchange_round_cohort_round_fk references exchange_round,
  cohort_id uuid not null constraint exchange_round_cohort_cohort_fk references cohort,
  constraint exchange_round_cohort_pk primary key (round_id, cohort_id)
);
create index exchange_round_cohort_cohort_ix on exchange_round_cohort (cohort_id);

create table host_place (
  id                    uuid         constraint host_place_pk primary key,
  version               bigint       not null,
  created_at            timestamptz  not null,
  updated_at            timestamptz  not null,
  round_id              uuid         not null constraint host_place_round_fk references exchange_round,
  organisation_id       uuid         not null constraint host_place_organisation_fk references organisation,
  location_id           uuid         constraint host_place_location_fk references location,
  ward                  varchar(200) not null,
  start_date            date         not null,
  end_date              date         not null,
  -- ISO weekdays (1 = Monday) on which the learner is expected.
  weekdays              smallint[]   not null,
  start_time            time,
  end_time              time,
  minimum_learners      integer      not null constraint host_place_minimum_ck check (minimum_learners >= 1),
  maximum_learners      integer      not null,
  topics                text[]       not null default '{}',
  practical_information varchar(4000),
  status                varchar(20)  not null,
  sample                boolean      not null default false,
  constraint host_place_maximum_ck check (maximum_learners >= minimum_learners),
  constraint host_place_period_ck check (start_date <= end_date)
);
create index host_place_round_ix on host_place (round_id);
create index host_place_organisation_ix on host_place (organisation_id);

create table host_place_supervisor (
  place_id         uuid    not null constraint host_place_supervisor_place_fk references host_place,
  person_id        uuid    not null constraint host_place_supervisor_person_fk references person,
  maximum_learners integer not null constraint host_place_supervisor_load_ck check (maximum_learners > 0),
  constraint host_place_supervisor_pk primary key (place_id, person_id)
);
create index host_place_supervisor_person_ix on host_place_supervisor (person_id);

create table wish (
  id                uuid          constraint wish_pk primary key,
  version           bigint        not null,
  created_at        timestamptz   not null,
  updated_at        timestamptz   not null,
  round_id          uuid          not null constraint wish_round_fk references exchange_round,
  learner_id        uuid          not null constraint wish_learner_fk references learner,
  learning_question varchar(2000),
  -- Best first.
  ranked_host_ids   uuid[]        not null default '{}',
  topics            text[]        not null default '{}',
  unavailable_dates date[]        not null default '{}',
  constraint wish_learner_uq unique (round_id, learner_id)
);
create index wish_learner_ix on wish (learner_id);

create table plan (
  id             uuid        constraint plan_pk primary key,
  version        bigint      not null,
  created_at     timestamptz not null,
  updated_at     timestamptz not null,
  round_id       uuid        not null constraint plan_round_fk references exchange_round,
  status         varchar(20) not null,
  made_by        uuid,
  learner_count  integer     not null,
  placed_count   integer     not null,
  solve_millis   bigint      not null,
  proven_optimal boolean     not null,
  objective      jsonb       not null,
  instance       jsonb       not null,
  certificate    jsonb       not null
);
create index plan_round_ix on plan (round_id, id);
-- At most one published plan per round.
create unique index plan_published_uq on plan (round_id) where status = 'PUBLISHED';

create table plan_assignment (
  plan_id          uuid        not null constraint plan_assignment_plan_fk references plan,
  learner_id       uuid        not null constraint plan_assignment_learner_fk references learner,
  host_place_id    uuid        constraint plan_assignment_place_fk references host_place,
  choice_rank      integer,
  draw_position    integer     not null,
  reason_code      varchar(60) not null,
  reason_arguments jsonb       not null,
  constraint plan_assignment_pk primary key (plan_id, learner_id)
);
create index plan_assignment_learner_ix on plan_assignment (learner_id);

-- Learner, home and host never change on a record: another host is a new record that names the old one.
create table exchange_internship (
  id                   uuid        constraint exchange_internship_pk primary key,
  version              bigint      not null,
  created_at           timestamptz not null,
  updated_at           timestamptz not null,
  round_id             uuid        not null constraint exchange_internship_round_fk references exchange_round,
  plan_id              uuid        constraint exchange_internship_plan_fk references plan,
  learner_id           uuid        not null constraint exchange_internship_learner_fk references learner,
  home_organisation_id uuid        not null constraint exchange_internship_home_fk references organisation,
  host_organisation_id uuid        not null constraint exchange_internship_host_fk references organisation,
  host_place_id        uuid        not null constraint exchange_internship_place_fk references host_place,
  planned_start_date   date        not null,
  planned_end_date     date        not null,
  actual_start_date    date,
  actual_end_date      date,
  status               varchar(20) not null,
  end_reason           varchar(1000),
  replaces_id          uuid        constraint exchange_internship_replaces_fk references exchange_internship,
  sample               boolean     not null default false,
  constraint exchange_internship_host_ck check (host_organisation_id <> home_organisation_id),
  constraint exchange_internship_planned_ck check (planned_start_date <= planned_end_date),
  constraint exchange_internship_actual_ck check (actual_start_date <= actual_end_date),
  constraint exchange_internship_overlap_ex exclude using gist (
    learner_id with =, daterange(planned_start_date, planned_end_date, '[]') with &&)
    where (status not in ('HOST_DECLINED', 'CANCELLED', 'NO_SHOW', 'ENDED_EARLY'))
);
create index exchange_internship_round_ix on exchange_internship (round_id, status);
create index exchange_internship_place_ix on exchange_internship (host_place_id);
create index exchange_internship_host_ix on exchange_internship (host_organisation_id);
create index exchange_internship_home_ix on exchange_internship (home_organisation_id);
-- Each host at most once per trajectory.
create unique index exchange_internship_once_uq on exchange_internship (learner_id, host_organisation_id)
  where status not in ('HOST_DECLINED', 'CANCELLED', 'NO_SHOW');

create table reflection (
  id            uuid        constraint reflection_pk primary key,
  version       bigint      not null,
  created_at    timestamptz not null,
  updated_at    timestamptz not null,
  internship_id uuid        not null constraint reflection_internship_fk references exchange_internship,
  -- The four questions: what did I see, why do we do it as we do at home, can it be different, what do I take home.
  observation   varchar(8000),
  home_practice varchar(8000),
  judgement     varchar(8000),
  take_home     varchar(8000),
  shared_with   varchar(20) not null,
  submitted_at  timestamptz,
  sample        boolean     not null default false,
  constraint reflection_internship_uq unique (internship_id)
);
