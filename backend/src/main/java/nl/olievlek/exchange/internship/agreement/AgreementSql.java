package nl.olievlek.exchange.internship.agreement;

import nl.olievlek.account.PersonRef;
import nl.olievlek.account.ShownPerson;

/** The texts of the queries on agreements. */
final class AgreementSql {

  static final String VIEW =
      """
      select a.number, a.start_date, a.end_date, a.hours_per_day, a.total_hours, s.id as supervisor_id,
        %s as supervisor_name, a.guidance, a.learning_question, a.practical_notes, a.reason,
        d.id as drawn_up_by_id, %s as drawn_up_by_name, a.drawn_up_at, %s,
        %s,
        %s,
        case when l.given_at is not null and e.given_at is not null and o.given_at is not null
          then greatest(l.given_at, e.given_at, o.given_at) end as agreed_at,
        (select coalesce(json_agg(json_build_object('party', w.party, 'withdrawnAt', w.withdrawn_at,
            'reason', w.withdrawn_reason) order by w.withdrawn_at), '[]')
          from internship_approval w where w.internship_id = a.internship_id and w.number = a.number
            and w.withdrawn_at is not null) as withdrawals
      from internship_agreement a
      %s
      %s
      %s
      %s
      %s"""
          .formatted(
              PersonRef.fullName("s"),
              PersonRef.fullName("d"),
              approval("l", "learner"),
              approval("e", "home"),
              approval("o", "host"),
              ShownPerson.leftJoin("a.supervisor_id", "s"),
              ShownPerson.leftJoin("a.drawn_up_by", "d"),
              join("l", "LEARNER"),
              join("e", "HOME"),
              join("o", "HOST"));

  /** Whether learner, home and host all agree on a version {@code a}, now. */
  static final String BY_ALL =
      """
      (select count(*) from internship_approval v where v.internship_id = a.internship_id
        and v.number = a.number and v.withdrawn_at is null) = %d"""
          .formatted(Signatory.values().length);

  /** Internships for which it is said who looks after the learner. */
  static final String GUIDED =
      """
      select i.host_place_id as place_id, i.planned_start_date as start_date, i.planned_end_date as end_date,
        cast(p.weekdays as integer[]) as weekdays, g.supervisor_id as person_id, 1 as learners
      from exchange_internship i
      join host_place p on p.id = i.host_place_id
      join lateral (select a.supervisor_id from internship_agreement a where a.internship_id = i.id
        order by %s desc, a.number desc limit 1) g on g.supervisor_id is not null"""
          .formatted(BY_ALL.strip());

  static final String ADD =
      """
      insert into internship_agreement (internship_id, number, start_date, end_date, hours_per_day, total_hours,
        supervisor_id, guidance, learning_question, practical_notes, reason, drawn_up_by, drawn_up_at)
      values (:internship, :number, :start, :end, :hoursPerDay, :totalHours, :supervisor, :guidance, :question,
        :notes, :reason, :by, :at)""";

  /**
   * Hours are in whole quarters, and not guessed where the day or the week of the place is longer
   * than one may work. A day that does not end after it begins ends the next morning. The total
   * counts each day as long as it really is: a night in which the clock changes is an hour shorter
   * or longer. Where the change takes the start with it, a day lasts as long as usual. What comes
   * to less than a quarter is not known.
   */
  static final String ADD_FIRST =
      """
      insert into internship_agreement (internship_id, number, start_date, end_date, hours_per_day, total_hours,
        supervisor_id, learning_question, practical_notes, drawn_up_by, drawn_up_at)
      select i.id, 1, i.planned_start_date, i.planned_end_date, least(h.hours, d.hours),
        case when h.hours is not null then d.hours end,
        (select (array_agg(s.person_id))[1] from host_place_supervisor s where s.place_id = p.id
          and guides_until(s.person_id, p.organisation_id, p.end_date) having count(*) = 1),
        w.learning_question, p.practical_information, :by, :at
      from exchange_internship i
      join host_place p on p.id = i.host_place_id
      left join wish w on w.round_id = i.round_id and w.learner_id = i.learner_id
      cross join lateral (
        select case when p.end_time > p.start_time then interval '0' else interval '1 day' end as later) n
      cross join lateral (
        select floor(extract(epoch from p.end_time - p.start_time + n.later) / 900) / 4 as quarters) q
      cross join lateral (select case when q.quarters between 0.25 and 12
        and q.quarters * cardinality(p.weekdays) <= :week then q.quarters end as hours) h
      cross join lateral (
        select nullif(floor(sum(extract(epoch from
          case when e.ends > e.begins then e.ends - e.begins else p.end_time - p.start_time + n.later end)) / 900) / 4, 0) as hours
        from generate_series(cast(i.planned_start_date as timestamp), i.planned_end_date, interval '1 day') t(day)
        cross join lateral (select (t.day + p.start_time) at time zone 'Europe/Amsterdam' as begins,
          (t.day + p.end_time + n.later) at time zone 'Europe/Amsterdam' as ends) e
        where extract(isodow from t.day) = any(p.weekdays)) d
      where i.id = :internship
      on conflict do nothing""";

  static final String APPROVE =
      """
      insert into internship_approval (internship_id, number, party, given_by, given_at, on_paper_date)
      values (:internship, :number, :party, :by, :at, :onPaper)
      on conflict do nothing""";

  static final String WITHDRAW =
      """
      update internship_approval set withdrawn_at = :at, withdrawn_by = :by, withdrawn_reason = :reason
      where internship_id = :internship and party = :party and withdrawn_at is null
        and number = coalesce(:number, number)""";

  private AgreementSql() {}

  private static String approval(String alias, String prefix) {
    return """
    %1$s.given_at as %2$s_given_at, %1$s.on_paper_date as %2$s_on_paper_date, %1$sp.id as %2$s_given_by_id,
        %3$s as %2$s_given_by_name"""
        .formatted(alias, prefix, PersonRef.fullName(alias + "p"));
  }

  private static String join(String alias, String party) {
    return """
    left join internship_approval %1$s
        on %1$s.internship_id = a.internship_id and %1$s.number = a.number and %1$s.party = '%2$s'
        and %1$s.withdrawn_at is null
      %3$s"""
        .formatted(alias, party, ShownPerson.leftJoin(alias + ".given_by", alias + "p"));
  }
}
