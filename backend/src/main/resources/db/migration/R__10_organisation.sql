-- What organisations, their locations and their collectives say to the audit trail.

create or replace function organisation_audit_concerns(type text, subject uuid) returns table (kind varchar, id uuid)
language plpgsql stable as $$
#variable_conflict use_column
begin
  case type
    when 'organisation' then return query select * from audit_networks_of_organisation(subject);
    when 'location' then
      return query select c.* from location x, audit_networks_of_organisation(x.organisation_id) c where x.id = subject;
    when 'collective-member' then
      return query select c.* from collective_member x, audit_networks_of_organisation(x.collective_id) c
        where x.id = subject;
    else return;
  end case;
end $$;

create or replace function organisation_audit_label(type text, subject uuid) returns setof text
language plpgsql stable as $$
begin
  case type
    when 'organisation' then return query select x.name::text from organisation x where x.id = subject;
    when 'location' then return query select x.name::text from location x where x.id = subject;
    else return;
  end case;
end $$;
