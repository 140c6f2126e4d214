-- Until when hosts may offer, and whether every learner of the cohorts is expected to take part.
alter table exchange_round
  add column offer_deadline_date date,
  add column participation       varchar(10) not null default 'REQUIRED'
    constraint exchange_round_participation_ck check (participation in ('REQUIRED', 'OPTIONAL'));

-- A learner who does not take part in the round, and why where that has to be said.
alter table wish
  add column absent         boolean not null default false,
  add column absence_reason varchar(500),
  add constraint wish_absence_reason_ck check (absent or absence_reason is null);
