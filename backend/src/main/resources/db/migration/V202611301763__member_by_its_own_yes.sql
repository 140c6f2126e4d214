-- A collective takes up whom it likes, and so does a coordinator of a network that it is a member of. That an organisation
-- sends or receives learners takes a membership that it agreed to itself.
create or replace function member_throughout(network uuid, organisation uuid, first date, last date) returns boolean
  language sql stable
  return coalesce((
    select range_agg(daterange(m.valid_from, m.valid_to, '[]')) @> daterange(first, last, '[]')
    from membership_history m where m.network_id = network and m.organisation_id = organisation), false);
