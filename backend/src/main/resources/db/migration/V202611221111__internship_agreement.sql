-- What learner, home and host agree on about an internship. A change makes a new version, on which all three are asked
-- again; a version itself never changes, so both tables only grow. The trail tells of them with the internship.

create table internship_agreement (
  internship_id     uuid        not null constraint internship_agreement_internship_fk references exchange_internship,
  number            integer     not null constraint internship_agreement_number_ck check (number >= 1),
  start_date        date        not null,
  end_date          date        not null,
  hours_per_day     numeric(4, 2) constraint internship_agreement_day_ck
    check (hours_per_day between 0.25 and 12 and mod(hours_per_day * 4, 1) = 0),
  total_hours       numeric(5, 2) constraint internship_agreement_total_ck
    check (total_hours > 0 and mod(total_hours * 4, 1) = 0),
  -- Who looks after the learner at the host.
  supervisor_id     uuid        constraint internship_agreement_supervisor_fk references person,
  guidance          varchar(2000),
  learning_question varchar(2000),
  practical_notes   varchar(4000),
  -- Why the version before it does not do any more.
  reason            varchar(1000),
  drawn_up_by       uuid        constraint internship_agreement_drawn_up_by_fk references person,
  drawn_up_at       timestamptz not null,
  constraint internship_agreement_pk primary key (internship_id, number),
  constraint internship_agreement_period_ck check (start_date <= end_date)
);
create index internship_agreement_supervisor_ix on internship_agreement (supervisor_id);
create index internship_agreement_drawn_up_by_ix on internship_agreement (drawn_up_by);

create table internship_approval (
  internship_id uuid        not null,
  number        integer     not null,
  party         varchar(10) not null constraint internship_approval_party_ck check (party in ('LEARNER', 'HOME', 'HOST')),
  given_by      uuid        constraint internship_approval_given_by_fk references person,
  given_at      timestamptz not null,
  -- The day of a signature on paper, when somebody else noted it for the party.
  on_paper_date date,
  constraint internship_approval_pk primary key (internship_id, number, party),
  constraint internship_approval_agreement_fk
    foreign key (internship_id, number) references internship_agreement
);
create index internship_approval_given_by_ix on internship_approval (given_by);
