-- Who agreed can think better of it until the internship begins. What was said stays: both tables only grow.
alter table internship_approval
  add column withdrawn_at timestamptz,
  add column withdrawn_by uuid constraint internship_approval_withdrawn_by_fk references person,
  add column withdrawn_reason varchar(1000),
  drop constraint internship_approval_pk,
  add constraint internship_approval_pk primary key (internship_id, number, party, given_at),
  add constraint internship_approval_withdrawn_ck check (withdrawn_at is not null or withdrawn_by is null);
-- A party agrees on a version once at a time.
create unique index internship_approval_uq on internship_approval (internship_id, number, party)
  where withdrawn_at is null;
create index internship_approval_withdrawn_by_ix on internship_approval (withdrawn_by);

-- A learner takes back hours that nobody answered yet.
alter table internship_hours
  drop constraint internship_hours_status_ck,
  add constraint internship_hours_status_ck check (status in ('PROPOSED', 'CONFIRMED', 'REFUSED', 'WITHDRAWN'));
