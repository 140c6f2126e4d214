-- Cohorts and the trajectories of learners. An outcome is never lost: a cohort cannot finish while one is missing.

create table cohort (
  id               uuid         constraint cohort_pk primary key,
  version          bigint       not null,
  created_at       timestamptz  not null,
  updated_at       timestamptz  not null,
  network_id       uuid         not null constraint cohort_network_fk references network,
  school_id        uuid         not null constraint cohort_school_fk references organisation,
  name             varchar(100) not null,
  qualification    varchar(200),
  start_date       date         not null,
  nominal_end_date date         not null,
  decision_date    date,
  minimum_size     integer      not null constraint cohort_minimum_ck check (minimum_size > 0),
  maximum_size     integer      constraint cohort_maximum_ck check (maximum_size >= minimum_size),
  -- ISO weekdays (1 = Monday) on which the cohort is at school.
  school_weekdays  smallint[]   not null default '{}',
  status           varchar(20)  not null,
  cancel_reason    varchar(1000),
  sample           boolean      not null default false,
  constraint cohort_name_uq unique (network_id, name),
  constraint cohort_period_ck check (start_date < nominal_end_date)
);
create index cohort_sort_ix on cohort (network_id, start_date, id);

create table cohort_pledge (
  id              uuid        constraint cohort_pledge_pk primary key,
  version         bigint      not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  cohort_id       uuid        not null constraint cohort_pledge_cohort_fk references cohort,
  organisation_id uuid        not null constraint cohort_pledge_organisation_fk references organisation,
  expected_count  integer     not null constraint cohort_pledge_count_ck check (expected_count >= 0),
  constraint cohort_pledge_uq unique (cohort_id, organisation_id)
);

alter table role_grant add constraint role_grant_cohort_fk foreign key (cohort_id) references cohort;

-- Reasons are data: a region can word its own. The influence separates what a network can do something about.
create table dropout_reason (
  code      varchar(40)  constraint dropout_reason_pk primary key,
  influence varchar(20)  not null,
  label_nl  varchar(200) not null,
  label_en  varchar(200) not null,
  position  integer      not null
);
insert into dropout_reason (code, influence, label_nl, label_en, position) values
  ('GUIDANCE',         'INFLUENCEABLE',     'Begeleiding paste niet',                   'Guidance did not fit',             1),
  ('WORKPLACE',        'INFLUENCEABLE',     'Werkplek of team paste niet',              'Workplace or team did not fit',    2),
  ('WORKLOAD',         'INFLUENCEABLE',     'Te zwaar naast het werk',                  'Too heavy beside work',            3),
  ('LEVEL',            'INFLUENCEABLE',     'Niveau of inhoud van de opleiding',        'Level or contents of the course',  4),
  ('PROFESSION',       'NOT_INFLUENCEABLE', 'Ander beroep gekozen',                     'Chose another profession',         5),
  ('PERSONAL',         'NOT_INFLUENCEABLE', 'Persoonlijke omstandigheden',              'Personal circumstances',           6),
  ('MOVED',            'NOT_INFLUENCEABLE', 'Verhuisd',                                 'Moved house',                      7),
  ('TRAINS_ELSEWHERE', 'ELSEWHERE',         'Uit het netwerk, elders nog in opleiding', 'Left, still in training elsewhere', 8),
  ('UNKNOWN',          'NOT_INFLUENCEABLE', 'Reden niet bekend',                        'Reason not known',                 9);

create table learner (
  id                     uuid        constraint learner_pk primary key,
  version                bigint      not null,
  created_at             timestamptz not null,
  updated_at             timestamptz not null,
  network_id             uuid        not null constraint learner_network_fk references network,
  person_id              uuid        not null constraint learner_person_fk references person,
  cohort_id              uuid        constraint learner_cohort_fk references cohort,
  employer_id            uuid        not null constraint learner_employer_fk references organisation,
  supervisor_id          uuid        constraint learner_supervisor_fk references person,
  status                 varchar(20) not null,
  applied_date           date        not null,
  active_from_date       date,
  outcome_date           date,
  dropout_reason         varchar(40) constraint learner_dropout_reason_fk references dropout_reason,
  outcome_note           varchar(1000),
  destination            varchar(200),
  still_in_training      boolean,
  contract_hours_per_week integer    constraint learner_hours_ck check (contract_hours_per_week between 1 and 40),
  sample                 boolean     not null default false,
  constraint learner_person_cohort_uq unique (person_id, cohort_id),
  -- A trajectory that ended says when; one that dropped out says why.
  constraint learner_outcome_ck check ((status in ('COMPLETED', 'DROPPED_OUT', 'TRANSFERRED')) = (outcome_date is not null)),
  constraint learner_dropout_ck check ((status = 'DROPPED_OUT') = (dropout_reason is not null))
);
create index learner_network_ix on learner (network_id, status);
create index learner_cohort_ix on learner (cohort_id);
create index learner_employer_ix on learner (employer_id);
create index learner_supervisor_ix on learner (supervisor_id);
create index learner_person_ix on learner (person_id);
