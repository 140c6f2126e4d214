-- What meetings, their agendas and registrations say to the audit trail and to the figures.

create or replace function meeting_audit_concerns(type text, subject uuid) returns table (kind varchar, id uuid)
language plpgsql stable as $$
#variable_conflict use_column
begin
  case type
    when 'meeting' then return query select 'NETWORK'::varchar, network_id from meeting x where x.id = subject;
    when 'agenda-item' then
      return query select 'NETWORK'::varchar, m.network_id from agenda_item x join meeting m on m.id = x.meeting_id
        where x.id = subject;
    when 'registration' then
      return query select 'NETWORK'::varchar, m.network_id from registration x join meeting m on m.id = x.meeting_id
        where x.id = subject
        union all select 'PERSON', x.person_id from registration x where x.id = subject;
    else return;
  end case;
end $$;

create or replace function meeting_audit_label(type text, subject uuid) returns setof text
language plpgsql stable as $$
begin
  case type
    when 'meeting' then return query select x.title::text from meeting x where x.id = subject;
    when 'agenda-item' then return query select x.title::text from agenda_item x where x.id = subject;
    else return;
  end case;
end $$;

-- A registration of a meeting that was held, but of which nobody wrote down what became of it, counts for nothing yet
-- and keeps the figure open. Participations in training are no indicator, but are among those who were there.
create or replace function meeting_impact_fact(day date, network uuid) returns table (
  metric_code varchar(60), base varchar(20), subject_id uuid, cohort_id uuid, organisation_id uuid, counted_date date,
  numerator integer, denominator integer, pending integer, still_open boolean)
language sql stable as $$
select a.metric_code, 'REGISTRATION'::varchar, r.id, m.cohort_id, r.organisation_id, m.meeting_date,
  case when r.status = any(a.good) then 1 else 0 end,
  case when r.status = 'REGISTERED' then 0 else 1 end, 0,
  r.status = 'REGISTERED'
from (values
  ('attendance'::varchar, array['ATTENDED', 'PARTLY']::text[], null::text),
  ('commitment', array['ATTENDED', 'PARTLY', 'EXCUSED'], null),
  ('participation-on-site', array['ATTENDED', 'PARTLY'], 'ON_SITE'),
  ('participation-online', array['ATTENDED', 'PARTLY'], 'ONLINE'),
  ('participation-blended', array['ATTENDED', 'PARTLY'], 'BLENDED')) a (metric_code, good, mode)
cross join meeting m
join registration r on r.meeting_id = m.id
where m.network_id = network and m.status = 'HELD' and m.meeting_date <= day
  and r.status in ('REGISTERED', 'ATTENDED', 'PARTLY', 'EXCUSED', 'NO_SHOW')
  and (a.mode is null or m.kind = 'TRAINING_SESSION' and m.mode = a.mode)
$$;

create or replace function meeting_impact_network_figure(network uuid) returns table (
  figure varchar(40), subject_id uuid, valid_from date, valid_to date)
language sql stable as $$
select ('TRAINING_' || m.mode)::varchar, null::uuid, m.meeting_date, null::date from meeting m
where m.network_id = $1 and m.kind = 'TRAINING_SESSION' and m.status = 'HELD'
union all
select ('PARTICIPATION_' || m.mode)::varchar, null, m.meeting_date, null
from meeting m join registration r on r.meeting_id = m.id
where m.network_id = $1 and m.kind = 'TRAINING_SESSION' and m.status = 'HELD' and r.status in ('ATTENDED', 'PARTLY')
$$;
