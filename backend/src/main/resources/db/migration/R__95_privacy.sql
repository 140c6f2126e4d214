-- What requests about one's own data say to the audit trail. Terms and runs belong to the platform as a whole.

create or replace function privacy_audit_concerns(type text, subject uuid) returns table (kind varchar, id uuid)
language plpgsql stable as $$
#variable_conflict use_column
begin
  case type
    when 'data-request' then
      return query select c.* from data_request x, audit_concerns_of_person(x.person_id) c where x.id = subject;
    when 'retention-rule', 'retention-run' then return;
    else return;
  end case;
end $$;
