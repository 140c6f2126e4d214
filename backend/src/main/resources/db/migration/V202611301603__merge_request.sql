-- Nobody's proposal becomes part of another without its author: who reviews it asks, the author answers.
create table merge_request (
  id          uuid        constraint merge_request_pk primary key,
  proposal_id uuid        not null constraint merge_request_proposal_fk references improvement_proposal,
  into_id     uuid        not null constraint merge_request_into_fk references improvement_proposal,
  status      varchar(20) not null constraint merge_request_status_ck
    check (status in ('OPEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
  -- Why the two belong together, in the words of who asks.
  message     varchar(1000),
  asked_by    uuid        constraint merge_request_asked_by_fk references person,
  asked_at    timestamptz not null,
  answer      varchar(1000),
  answered_by uuid        constraint merge_request_answered_by_fk references person,
  answered_at timestamptz,
  constraint merge_request_other_ck check (into_id <> proposal_id),
  constraint merge_request_answered_ck check ((status = 'OPEN') = (answered_at is null))
);
-- An author is asked one thing at a time.
create unique index merge_request_open_uq on merge_request (proposal_id) where status = 'OPEN';
create index merge_request_proposal_ix on merge_request (proposal_id, id);
create index merge_request_into_ix on merge_request (into_id);
create index merge_request_asked_by_ix on merge_request (asked_by);
create index merge_request_answered_by_ix on merge_request (answered_by);
create index improvement_proposal_merged_into_ix on improvement_proposal (merged_into_id);
