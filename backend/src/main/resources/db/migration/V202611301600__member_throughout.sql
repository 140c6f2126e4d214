-- Whoever sends or receives learners is a member of the network on all days that it is about, not just today. The one
-- place that says so; an organisation can be a member through its collective. Who has ended was one until then, and is
-- none on any day to come.
create function member_throughout(network uuid, organisation uuid, first date, last date) returns boolean
  language sql stable
  return coalesce((
    select range_agg(x.days) @> daterange(first, last, '[]')
    from (
      select daterange(m.valid_from, m.valid_to, '[]') as days
      from membership_history m where m.network_id = network and m.organisation_id = organisation
      union all
      select daterange(m.valid_from, m.valid_to, '[]') * daterange(c.valid_from, c.valid_to, '[]')
      from collective_member c
      join membership_history m on m.organisation_id = c.collective_id and m.network_id = network
      where c.organisation_id = organisation) x), false);
