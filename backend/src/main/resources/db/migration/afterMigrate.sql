-- What the product may do in the database. Run at every start, by the owner of the tables, so that new tables are included.
-- The product may read and add to the audit trail, and neither change nor delete it. When the product works as the owner
-- itself there is nothing to grant.
do $$
declare
  product constant text := '${product-role}';
  name text;
begin
  if product = '' or product = current_user or not exists (select from pg_roles where rolname = product) then
    return;
  end if;
  execute format('grant usage on schema public to %I', product);
  for name in
    select tablename from pg_tables where schemaname = 'public'
      and tablename not in ('audit_record', 'audit_concern', 'flyway_schema_history')
  loop
    execute format('grant select, insert, update, delete on table public.%I to %I', name, product);
  end loop;
  for name in select viewname from pg_views where schemaname = 'public' loop
    execute format('grant select on table public.%I to %I', name, product);
  end loop;
  execute format('grant usage on all sequences in schema public to %I', product);
  execute format('revoke all on audit_record, audit_concern from %I', product);
  execute format('grant select, insert on audit_record to %I', product);
  execute format('grant select on audit_concern to %I', product);
end $$;
