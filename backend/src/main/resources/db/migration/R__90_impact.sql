-- What figures say to the audit trail: nothing. Definitions of indicators belong to the platform as a whole.

create or replace function impact_audit_concerns(type text, subject uuid) returns table (kind varchar, id uuid)
language plpgsql stable as $$
begin
  case type
    when 'impact-metric' then return;
    else return;
  end case;
end $$;
