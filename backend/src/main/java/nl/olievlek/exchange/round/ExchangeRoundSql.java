package nl.olievlek.exchange.round;

import nl.olievlek.platform.disclosure.Disclosure;

/** The texts of the queries on rounds. */
final class ExchangeRoundSql {

  /** An internship that took, takes or will take a seat. */
  private static final String SEATED = "i.status not in ('HOST_DECLINED', 'CANCELLED', 'NO_SHOW')";

  /**
   * Whether a new plan would look for a place: who did not come or called it off needs none, and
   * who does not learn now gets none while there still can be a new plan.
   */
  private static final String TO_PLACE =
      """
      (r.status = 'CLOSED' or l.status = 'ACTIVE') and
      coalesce((select i.status = 'HOST_DECLINED' or coalesce(i.cancelled_by, '') in ('HOST', 'COORDINATOR')
            from exchange_internship i where i.round_id = r.id and i.learner_id = l.id
            order by i.id desc limit 1), true)""";

  static final String FACTS =
      """
      select r.id, r.name, r.network_id, r.status, r.period_start_date, r.period_end_date, r.wish_deadline_date,
        r.offer_deadline_date, r.participation, r.guidance, r.lottery_seed, r.lottery_seed_hash,
        array(select c.cohort_id from exchange_round_cohort c where c.round_id = r.id order by c.cohort_id) as cohort_ids
      from exchange_round r""";

  /**
   * The view; what is counted is counted per kind of row and then joined. Whether an employer is a
   * member is asked once for all its learners, and only for who may know how many there are.
   */
  static final String VIEW =
      """
      select r.id, r.version, r.network_id, n.name as network_name, r.name, r.status, r.period_start_date,
        r.period_end_date, r.wish_deadline_date, r.offer_deadline_date, r.participation, r.guidance,
        r.lottery_seed_hash, r.lottery_committed_at, r.earlier_seeds,
        case when r.status in ('PUBLISHED', 'RUNNING', 'CLOSED') then r.lottery_seed end as lottery_seed,
        r.published_at, r.sample,
        (select p.id from plan p where p.round_id = r.id and p.status = 'PUBLISHED') as published_plan_id,
        (select coalesce(json_agg(json_build_object('id', c.id, 'name', c.name) order by c.name_key, c.id), '[]')
          from exchange_round_cohort rc join cohort c on c.id = rc.cohort_id where rc.round_id = r.id) as cohorts,
        l.learners as counts_learners, l.absent as counts_absent, l.wishes as counts_wishes, h.places as counts_places,
        h.seats as counts_seats, h.hosts as counts_hosts, i.internships as counts_internships,
        i.declined as counts_declined, i.unanswered as counts_unanswered,
        i.to_agree as counts_to_agree, h.below_minimum as counts_below_minimum,
        h.unrecognised as counts_unrecognised, h.hosts_left as counts_hosts_left,
        e.employers_left as counts_employers_left,
        case when r.status in ('PUBLISHED', 'RUNNING', 'CLOSED') then l.unplaced end as counts_unplaced,
        %3$s
      from exchange_round r
      join network n on n.id = r.network_id
      cross join lateral (
        select count(*) filter (where w.absent is not true) as learners,
          count(*) filter (where w.absent) as absent, count(*) filter (where not w.absent) as wishes,
          count(*) filter (where w.absent is not true and not exists (select 1 from exchange_internship i
            where i.round_id = r.id and i.learner_id = l.id and %2$s) and %5$s) as unplaced
        from learner l left join wish w on w.round_id = r.id and w.learner_id = l.id where %1$s) l
      cross join lateral (
        select count(*) as places, count(distinct p.organisation_id) as hosts,
          coalesce(sum(place_capacity(p))
            filter (where f.member and f.recognised), 0) as seats,
          count(*) filter (where s.taken between 1 and p.minimum_learners - 1) as below_minimum,
          count(*) filter (where not f.recognised) as unrecognised,
          count(*) filter (where not f.member) as hosts_left
        from host_place p
        cross join lateral (select member_throughout(r.network_id, p.organisation_id, p.start_date, p.end_date) as member,
          p.start_date >= coalesce(p.recognised_from_date, '-infinity')
            and p.end_date <= coalesce(p.recognised_until_date, 'infinity') as recognised) f
        cross join lateral (select count(*) as taken from exchange_internship i
          where i.host_place_id = p.id and %2$s) s
        where p.round_id = r.id and p.status in ('OFFERED', 'CONFIRMED', 'CLOSED')) h
      cross join lateral (
        select cast(coalesce(sum(x.learners), 0) as integer) as employers_left
        from (select l.employer_id, count(*) as learners from learner l
          where %4$s and %6$s
          group by l.employer_id) x
        where not member_throughout(r.network_id, x.employer_id, r.period_start_date, r.period_end_date)) e
      cross join lateral (
        select count(*) filter (where %2$s) as internships,
          count(*) filter (where i.status = 'HOST_DECLINED'
            or i.status = 'CANCELLED' and i.cancelled_by = 'HOST') as declined,
          count(*) filter (where i.status = 'PROPOSED') as unanswered,
          count(*) filter (where i.status = 'HOST_ACCEPTED') as to_agree
        from exchange_internship i where i.round_id = r.id) i"""
          .formatted(
              ExchangeRounds.asks("l", "r"),
              SEATED,
              Disclosure.columns(Disclosure.network("r.network_id"), "counts_"),
              Disclosure.network("r.network_id"),
              TO_PLACE,
              ExchangeRounds.takesPart("l", "r"));

  private ExchangeRoundSql() {}
}
