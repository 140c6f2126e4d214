-- A ledger: what was entered stays, a correction is another line. The trail tells of it with the internship.
create table internship_hours (
  id            uuid          constraint internship_hours_pk primary key,
  internship_id uuid          not null constraint internship_hours_internship_fk references exchange_internship,
  worked_date   date          not null,
  hours         numeric(4, 2) not null constraint internship_hours_quarters_ck
    check (hours between -12 and 12 and hours <> 0 and mod(hours * 4, 1) = 0),
  note          varchar(500),
  status        varchar(10)   not null constraint internship_hours_status_ck
    check (status in ('PROPOSED', 'CONFIRMED', 'REFUSED')),
  entered_by    uuid          constraint internship_hours_entered_by_fk references person,
  entered_at    timestamptz   not null,
  decided_by    uuid          constraint internship_hours_decided_by_fk references person,
  decided_at    timestamptz,
  -- What the host said to it.
  answer        varchar(500),
  corrects_id   uuid          constraint internship_hours_corrects_fk references internship_hours,
  constraint internship_hours_decided_ck check ((status = 'PROPOSED') = (decided_at is null)),
  constraint internship_hours_less_ck check (hours > 0 or corrects_id is not null)
);
create index internship_hours_internship_ix on internship_hours (internship_id, worked_date, id);
create index internship_hours_corrects_ix on internship_hours (corrects_id);
create index internship_hours_entered_by_ix on internship_hours (entered_by);
create index internship_hours_decided_by_ix on internship_hours (decided_by);
