-- Of which task somebody was told by mail: nobody is told twice of one thing, whatever asks for it. What it is about has
-- no foreign key, because every feature tells of its own.
create table task_message (
  kind      varchar(40) not null,
  thing_id  uuid        not null,
  other_id  uuid,
  person_id uuid        not null constraint task_message_person_fk references person,
  told_at   timestamptz not null,
  constraint task_message_uq unique nulls not distinct (kind, thing_id, other_id, person_id)
);
create index task_message_person_ix on task_message (person_id);

-- How somebody wants to hear of a kind of task; who chose nothing hears as the kind itself says.
create table mail_choice (
  person_id uuid        not null constraint mail_choice_person_fk references person,
  kind      varchar(40) not null,
  choice    varchar(10) not null constraint mail_choice_choice_ck check (choice in ('AT_ONCE', 'DIGEST', 'NEVER')),
  constraint mail_choice_pk primary key (person_id, kind)
);

-- Who waits asks once more, once a day for each task.
create table task_reminder (
  kind      varchar(40) not null,
  thing_id  uuid        not null,
  other_id  uuid,
  sent_date date        not null,
  sent_by   uuid        constraint task_reminder_sent_by_fk references person,
  constraint task_reminder_uq unique nulls not distinct (kind, thing_id, other_id, sent_date)
);
create index task_reminder_sent_by_ix on task_reminder (sent_by);

-- Who was reminded before is not told once more.
insert into task_message (kind, thing_id, other_id, person_id, told_at)
select 'WISH', m.round_id, l.id, m.person_id, m.sent_at
from round_reminder m
join exchange_round_cohort c on c.round_id = m.round_id
join learner l on l.cohort_id = c.cohort_id and l.person_id = m.person_id
where m.deadline = 'WISH'
union all
select 'PLACES', m.round_id, g.organisation_id, m.person_id, min(m.sent_at)
from round_reminder m
join role_grant g on g.person_id = m.person_id and g.role = 'ORGANISATION_ADMIN'
where m.deadline = 'OFFER'
group by m.round_id, g.organisation_id, m.person_id
union all
select 'REFLECTION', m.internship_id, null, l.person_id, m.last_sent_at
from reflection_reminder m
join exchange_internship i on i.id = m.internship_id
join learner l on l.id = i.learner_id;

drop table round_reminder;
drop table reflection_reminder;
