-- What networks, their members, programme and results say to others, to the audit trail and to the figures.

create or replace function network_organisation_membership() returns table (
  organisation_id uuid, network_id uuid, valid_from date, valid_to date)
language sql stable as $$ select organisation_id, network_id, valid_from, valid_to from accepted_membership $$;

-- A record about an organisation or its people is read in the networks that it takes part in when the record is written,
-- not in those that it once was in or that ask for it.
create or replace function network_audit_networks_of_organisation(organisation uuid)
returns table (kind varchar, id uuid)
language sql stable as $$
  select distinct 'NETWORK'::varchar, m.network_id from accepted_membership m
  where m.organisation_id = organisation
    and daterange(m.valid_from, m.valid_to, '[]') @> (now() at time zone 'Europe/Amsterdam')::date
$$;

create or replace function network_audit_concerns(type text, subject uuid) returns table (kind varchar, id uuid)
language plpgsql stable as $$
#variable_conflict use_column
begin
  case type
    when 'network' then return query select 'NETWORK'::varchar, subject;
    when 'membership' then return query select 'NETWORK'::varchar, network_id from membership x where x.id = subject;
    when 'phase' then return query select 'NETWORK'::varchar, network_id from network_phase x where x.id = subject;
    when 'theme' then return query select 'NETWORK'::varchar, network_id from theme x where x.id = subject;
    when 'theme-link' then return query select 'NETWORK'::varchar, network_id from theme_link x where x.id = subject;
    when 'project' then return query select 'NETWORK'::varchar, network_id from project x where x.id = subject;
    when 'network-result' then
      return query select 'NETWORK'::varchar, network_id from network_result x where x.id = subject;
    when 'programme' then return query select 'NETWORK'::varchar, n.id from network n where n.programme_id = subject;
    else return;
  end case;
end $$;

create or replace function network_audit_label(type text, subject uuid) returns setof text
language plpgsql stable as $$
begin
  case type
    when 'network' then return query select x.name::text from network x where x.id = subject;
    when 'programme' then return query select x.name::text from programme x where x.id = subject;
    when 'membership' then
      return query select o.name::text from membership x join organisation o on o.id = x.organisation_id
        where x.id = subject;
    when 'phase' then return query select x.name::text from network_phase x where x.id = subject;
    when 'theme' then return query select x.name::text from theme x where x.id = subject;
    when 'project' then return query select x.name::text from project x where x.id = subject;
    when 'network-result' then return query select x.title::text from network_result x where x.id = subject;
    else return;
  end case;
end $$;

-- Members are counted as of a date: who was accepted then.
create or replace function network_impact_network_figure(network uuid) returns table (
  figure varchar(40), subject_id uuid, valid_from date, valid_to date)
language sql stable as $$
select case when m.organisation_id is null then 'UNNAMED_MEMBER'
    when o.kind = 'CARE_PROVIDER' then 'CARE_PROVIDER'
    when o.kind = 'SCHOOL' then 'SCHOOL'
    else 'OTHER_MEMBER' end::varchar,
  m.organisation_id, m.valid_from, m.valid_to
from membership_history m left join organisation o on o.id = m.organisation_id where m.network_id = $1
union all
select 'PHASE', null, p.start_date, null from network_phase p where p.network_id = $1
union all
select 'THEME', null, coalesce(t.valid_from, f.start_date), coalesce(t.valid_to, e.end_date)
from theme t
left join network_phase f on f.id = t.first_phase_id
left join network_phase e on e.id = t.last_phase_id
where t.network_id = $1
union all
select 'RESULT', null, r.published_date, null from network_result r where r.network_id = $1
union all
select 'RESULT_WITH_HEIR', null, r.published_date, null from network_result r
where r.network_id = $1 and r.heir_id is not null
union all
select 'PROJECT', null, p.start_date, p.end_date from project p where p.network_id = $1
$$;
