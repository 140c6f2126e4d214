package nl.olievlek.exchange.plan;

import nl.olievlek.account.PersonRef;
import nl.olievlek.account.ShownPerson;
import nl.olievlek.platform.disclosure.Disclosure;

/** The texts of the queries on plans. */
final class PlanSql {

  /** Counted from the assignments, never stored as totals. */
  static final String VIEW =
      """
      select p.id, p.version, p.round_id, r.name as round_name, p.status, q.id as made_by_id, %1$s as made_by_name,
        p.created_at, m.phase as progress_phase, m.step as progress_step, m.steps as progress_steps,
        null as fault, p.fault as fault_code,
        (select coalesce(json_agg(json_build_object('id', s.id, 'round', json_build_object('id', t.id, 'name', t.name))
            order by s.series_position), '[]')
          from plan s join exchange_round t on t.id = s.round_id
          where s.series_id = p.series_id and s.id <> p.id) as together,
        case when %2$s then p.options end as options, %3$s,
        p.learner_count, p.placed_count, p.solve_millis, p.proven_optimal, p.objective,
        case when p.status in ('PUBLISHED', 'REPLACED') then r.lottery_seed end as lottery_seed, r.lottery_seed_hash,
        (select coalesce(json_agg(json_build_object('rank', c.choice_rank, 'count', c.count)
            order by c.choice_rank nulls last), '[]')
          from (select a.choice_rank, count(*) from plan_assignment a
            where a.plan_id = p.id and a.host_place_id is not null group by a.choice_rank) c) as choice_counts,
        (select coalesce(json_agg(json_build_object(
              'home', json_build_object('id', f.home, 'name', f.home_name),
              'host', json_build_object('id', f.host, 'name', f.host_name), 'count', f.count)
            order by f.count desc, fold(f.home_name), fold(f.host_name)), '[]')
          from (select ho.id as home, ho.name as home_name, hs.id as host, hs.name as host_name, count(*)
            from plan_assignment a
            join host_place h on h.id = a.host_place_id
            join organisation ho on ho.id = a.home_organisation_id
            join organisation hs on hs.id = h.organisation_id
            where a.plan_id = p.id and (%2$s or %4$s or %5$s) group by ho.id, hs.id) f) as flows,
        (select coalesce(json_agg(json_build_object(
              'organisation', json_build_object('id', o.id, 'name', o.name),
              'seats', s.seats, 'placed', case when %2$s or %6$s then s.placed end) order by o.name_key, o.id), '[]')
          from (select (e.place ->> 'organisation')::uuid as organisation,
              sum((e.place ->> 'maximum')::integer) as seats, sum(coalesce(n.placed, 0)) as placed
            from jsonb_array_elements(p.places) e(place)
            left join (select a.host_place_id, count(*) as placed from plan_assignment a
              where a.plan_id = p.id group by a.host_place_id) n on n.host_place_id = (e.place ->> 'id')::uuid
            group by 1) s
          join organisation o on o.id = s.organisation) as hosts,
        (select coalesce(json_agg(json_build_object(
              'organisation', json_build_object('id', o.id, 'name', o.name),
              'sent', b.sent, 'received', b.received) order by o.name_key, o.id), '[]')
          from (select t.organisation, sum(t.sent) as sent, sum(t.received) as received from (
              select a.home_organisation_id as organisation, count(a.host_place_id) as sent, 0 as received
              from plan_assignment a where a.plan_id = p.id group by 1
              union all
              select h.organisation_id, 0, count(*) from plan_assignment a
              join host_place h on h.id = a.host_place_id where a.plan_id = p.id group by 1) t
            group by 1) b
          join organisation o on o.id = b.organisation and (%2$s or %6$s)) as balance
      from plan p
      join exchange_round r on r.id = p.round_id
      left join plan_making m on m.plan_id = coalesce(p.series_id, p.id)
      %7$s"""
          .formatted(
              PersonRef.fullName("q"),
              Disclosure.network("r.network_id"),
              Disclosure.columns(Disclosure.network("r.network_id"), ""),
              Disclosure.organisation("ho.id"),
              Disclosure.organisation("hs.id"),
              Disclosure.organisation("o.id"),
              ShownPerson.leftJoin("p.made_by", "q"));

  private static final String ASSIGNMENT =
      """
      select a.learner_id, %1$s as learner_name, a.home_organisation_id as home_id, ho.name as home_name,
        hs.id as host_id, hs.name as host_name, h.id as place_id, h.ward as place_ward, h.start_date, h.end_date,
        a.choice_rank, a.draw_position, a.reason_arguments as reason, a.reason_code, null as remedy,
        a.remedy ->> 'code' as remedy_code,
        array(select o.name from jsonb_array_elements_text(a.remedy -> 'hosts') with ordinality n(id, at)
          join organisation o on o.id = n.id::uuid order by n.at) as remedy_hosts,
        array(select w.week::integer from jsonb_array_elements_text(a.remedy -> 'weeks') w(week)) as remedy_weeks,
        (select coalesce(json_agg(json_build_object(
              'host', json_build_object('id', eo.id, 'name', eo.name), 'ward', ep.ward, 'reason', e.held ->> 'reason',
              'holders', (select coalesce(json_agg(json_build_object('drawPosition', b.draw_position,
                    'name', case when %3$s then %4$s end) order by b.draw_position), '[]')
                from jsonb_array_elements_text(e.held -> 'holders') n(id)
                join plan_assignment b on b.plan_id = a.plan_id and b.learner_id = n.id::uuid
                join learner bl on bl.id = b.learner_id
                %5$s)) order by e.at), '[]')
          from jsonb_array_elements(coalesce(a.held, '[]')) with ordinality e(held, at)
          join host_place ep on ep.id = (e.held ->> 'place')::uuid
          join organisation eo on eo.id = ep.organisation_id) as held_seats
      from plan_assignment a
      join learner l on l.id = a.learner_id
      %2$s
      join organisation ho on ho.id = a.home_organisation_id
      left join host_place h on h.id = a.host_place_id
      left join organisation hs on hs.id = h.organisation_id""";

  /**
   * Assignments, with who holds the seats that a learner without a place could have had.
   *
   * @param named whether the reader may read the names of holders {@code b}, with trajectory {@code
   *     bl}; of others they read the number in the draw
   */
  static String assignment(String named) {
    return ASSIGNMENT.formatted(
        PersonRef.fullName("q"),
        ShownPerson.join("l.person_id", "q"),
        named,
        PersonRef.fullName("bq"),
        ShownPerson.join("bl.person_id", "bq"));
  }

  static final String PLACE =
      """
      select h.id as place_id, h.ward as place_ward, o.id as host_id, o.name as host_name, h.start_date, h.end_date,
        x.minimum, x.seats, x.placed,
        (select count(*) from host_place_supervisor s where s.place_id = h.id) as supervisors,
        null as reason, x.reason_code, x.reason_arguments as reason_numbers, %s
      from plan_place x
      join host_place h on h.id = x.host_place_id
      join exchange_round r on r.id = h.round_id
      join organisation o on o.id = h.organisation_id"""
          .formatted(Disclosure.columns(Disclosure.network("r.network_id"), ""));

  private static final String DIFFERING =
      """
      select l.id as learner_id, %s as learner_name, ho.id as home_id, ho.name as home_name,
        o1.id as host_id, o1.name as host_name, h1.id as place_id, h1.ward as place_ward, a.choice_rank,
        o2.id as other_host_id, o2.name as other_host_name, h2.id as other_place_id, h2.ward as other_place_ward,
        b.choice_rank as other_choice_rank
      from (select * from plan_assignment where plan_id = :plan) a
      %s
      join learner l on l.id = coalesce(a.learner_id, b.learner_id)
      %s
      join organisation ho on ho.id = coalesce(a.home_organisation_id, b.home_organisation_id)
      left join host_place h1 on h1.id = a.host_place_id
      left join organisation o1 on o1.id = h1.organisation_id
      left join host_place h2 on h2.id = b.host_place_id
      left join organisation o2 on o2.id = h2.organisation_id""";

  /** Learners with another place in one plan than in another, or in one of them only. */
  static final String DIFFERENCE =
      differing(
          "full join (select * from plan_assignment where plan_id = :other) b on b.learner_id = a.learner_id");

  /**
   * Learners of a plan with another place in it than they have now. What came to nothing is no
   * place; whom the plan does not move is not among them.
   */
  static final String CHANGE =
      differing(
          """
          left join (
            select distinct on (i.learner_id) i.learner_id, i.home_organisation_id, i.host_place_id,
              array_position(w.ranked_host_ids, i.host_organisation_id) as choice_rank
            from exchange_internship i
            left join wish w on w.round_id = i.round_id and w.learner_id = i.learner_id
            where i.round_id = (select round_id from plan where id = :plan)
              and i.status not in ('HOST_DECLINED', 'CANCELLED', 'NO_SHOW')
            order by i.learner_id, i.id desc) b on b.learner_id = a.learner_id""");

  private static String differing(String compared) {
    return DIFFERING.formatted(
        PersonRef.fullName("q"), compared, ShownPerson.join("l.person_id", "q"));
  }

  private PlanSql() {}
}
