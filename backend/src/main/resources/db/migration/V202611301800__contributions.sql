-- What several features say each of their own things about is joined from what they contribute: a function <feature>_<name>
-- in the feature's repeatable migration is part of the function <name> here. afterMigrate__join_contributions.sql joins
-- them; until then a function answers what it did.

comment on function audit_concerns(text, uuid) is 'Joined: networks and people that a record is about';
comment on function audit_label(text, uuid) is 'Joined: what a subject is called, where that is nobody''s name';
comment on function audit_networks_of_organisation(uuid) is 'Joined: networks in which a record about an organisation is read';
comment on function audit_concerns_of_person(uuid) is 'Joined: networks and people that a record about a person is about';
comment on function impact_fact(date, uuid) is 'Joined: what indicators count of a network, as it stood on a day';

create function audit_networks_of_grant(role_given uuid) returns table (kind varchar, id uuid)
language sql stable as $$ select null::varchar, null::uuid limit 0 $$;
comment on function audit_networks_of_grant(uuid) is 'Joined: networks in which a record about a role is read';

-- What can be counted of a network as of a date: a row counts on the dates from valid_from up to and including valid_to;
-- null = not known, and then it counts on every date. Rows of one figure with the same subject count once; a row without a
-- subject counts for itself. Things that happened have no valid_to: once happened they stay counted.
drop view impact_network_figure;
create function impact_network_figure(network uuid) returns table (
  figure varchar(40), subject_id uuid, valid_from date, valid_to date)
language sql stable as $$ select null::varchar, null::uuid, null::date, null::date limit 0 $$;
comment on function impact_network_figure(uuid) is 'Joined: what can be counted of a network as of a date';
