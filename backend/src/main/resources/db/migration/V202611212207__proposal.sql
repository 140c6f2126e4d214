-- Improvement proposals and how they spread. The author may be unknown: not every source names one.

create table improvement_proposal (
  id                uuid         constraint improvement_proposal_pk primary key,
  version           bigint       not null,
  created_at        timestamptz  not null,
  updated_at        timestamptz  not null,
  network_id        uuid         not null constraint improvement_proposal_network_fk references network,
  organisation_id   uuid         not null constraint improvement_proposal_organisation_fk references organisation,
  author_id         uuid         constraint improvement_proposal_author_fk references person,
  learner_id        uuid         constraint improvement_proposal_learner_fk references learner,
  reflection_id     uuid         constraint improvement_proposal_reflection_fk references reflection,
  title             varchar(200) not null,
  current_situation varchar(4000),
  idea              varchar(8000) not null,
  expected_benefit  varchar(4000),
  status            varchar(20)  not null,
  submitted_at      timestamptz,
  reply_due_date    date,
  first_reply_at    timestamptz,
  reply             varchar(4000),
  lesson            varchar(4000),
  merged_into_id    uuid         constraint improvement_proposal_merged_fk references improvement_proposal,
  source_url        varchar(500),
  sample            boolean      not null default false,
  constraint improvement_proposal_merge_ck check ((status = 'MERGED') = (merged_into_id is not null))
);
create index improvement_proposal_network_ix on improvement_proposal (network_id, status);
create index improvement_proposal_organisation_ix on improvement_proposal (organisation_id);
create index improvement_proposal_author_ix on improvement_proposal (author_id);
create index improvement_proposal_reflection_ix on improvement_proposal (reflection_id);
create index improvement_proposal_title_trgm_ix on improvement_proposal using gin (title gin_trgm_ops);

create table adoption (
  id              uuid        constraint adoption_pk primary key,
  version         bigint      not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  proposal_id     uuid        not null constraint adoption_proposal_fk references improvement_proposal,
  organisation_id uuid        not null constraint adoption_organisation_fk references organisation,
  -- Null: learnt from the organisation that thought of it.
  learnt_from_id  uuid        constraint adoption_learnt_from_fk references adoption,
  stage           varchar(20) not null,
  -- Null: the source does not say since when.
  stage_date      date,
  stop_reason     varchar(1000),
  note            varchar(2000),
  sample          boolean     not null default false,
  constraint adoption_organisation_uq unique (proposal_id, organisation_id),
  constraint adoption_learnt_from_ck check (learnt_from_id is distinct from id)
);
create index adoption_organisation_ix on adoption (organisation_id);
