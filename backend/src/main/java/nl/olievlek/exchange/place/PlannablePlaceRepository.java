package nl.olievlek.exchange.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;

/** What can be planned in a round; everyone who sees the round may know. */
@ApplicationScoped
class PlannablePlaceRepository {

  /** SQL for the most learners a place {@code p} takes at once. */
  static final String CAPACITY = "place_capacity(p)";

  /** SQL for whether the host of a place {@code p} may receive learners on some days. */
  private static final String MEMBER = "member_throughout(r.network_id, p.organisation_id, %s, %s)";

  private static final String RECOGNISED =
      """
      %s >= coalesce(p.recognised_from_date, '-infinity')
        and %s <= coalesce(p.recognised_until_date, 'infinity')""";

  private static final String SELECT =
      """
      select p.id, p.organisation_id, o.name as organisation_name, p.ward, p.start_date, p.end_date,
        cast(p.weekdays as integer[]) as weekdays, p.minimum_learners, p.topics, %s as capacity
      from host_place p
      join organisation o on o.id = p.organisation_id
      join exchange_round r on r.id = p.round_id"""
          .formatted(CAPACITY);

  /**
   * SQL for the places that share people with some, or with those that do, in days that fall
   * together; with those themselves.
   */
  private static final String SHARING =
      """
      with recursive near(id) as (
        select unnest(:places)
        union
        select p.id from near n
        join host_place one on one.id = n.id
        join host_place_supervisor s on s.place_id = n.id
        join host_place_supervisor t on t.person_id = s.person_id
        join host_place p on p.id = t.place_id
          and p.start_date <= one.end_date and p.end_date >= one.start_date
        where p.status in ('OFFERED', 'CONFIRMED', 'CLOSED'))
      """;

  private final Sql sql;

  PlannablePlaceRepository(Sql sql) {
    this.sql = sql;
  }

  List<PlannablePlace> of(UUID round) {
    return sql.list(
        PlannablePlace.class,
        Query.of(SELECT)
            .where("p.round_id = :round", "round", round)
            .where(Condition.of("p.status in ('OFFERED', 'CONFIRMED')"))
            .where(Condition.of(MEMBER.formatted("p.start_date", "p.end_date")))
            .where(Condition.of(RECOGNISED.formatted("p.start_date", "p.end_date")))
            .orderBy("p.id"));
  }

  /** Who looks after learners at places that the caller plans, and at those that share people. */
  List<Supervision.Row> supervision(Collection<UUID> places) {
    return sql.list(
        Supervision.Row.class,
        Query.of(
                SHARING
                    + """
                    select p.id, p.start_date, p.end_date, cast(p.weekdays as integer[]) as weekdays,
                      s.person_id, s.maximum_learners, cast((select count(*) from exchange_internship i
                        where i.host_place_id = p.id
                          and i.status not in ('HOST_DECLINED', 'CANCELLED', 'NO_SHOW')) as integer) as seated
                    from host_place p
                    join host_place_supervisor s on s.place_id = p.id
                      and guides_until(s.person_id, p.organisation_id, p.end_date)
                    where p.id in (select id from near)""")
            .with("places", places.toArray(UUID[]::new)));
  }

  /** The places of a host where a person is named in some days. */
  List<UUID> of(UUID person, UUID host, LocalDate first, LocalDate last) {
    return sql.list(
        UUID.class,
        Query.of("select p.id from host_place p join host_place_supervisor s on s.place_id = p.id")
            .where("s.person_id = :person", "person", person)
            .where("p.organisation_id = :host", "host", host)
            .where("p.start_date <= :last", "last", last)
            .where("p.end_date >= :first", "first", first)
            .where(Condition.of("p.status in ('OFFERED', 'CONFIRMED', 'CLOSED')")));
  }

  /**
   * Holds places that the caller was found to use, and those that share people with them, so that
   * nobody takes the last seat meanwhile.
   */
  void hold(Collection<UUID> places) {
    sql.list(
        UUID.class,
        Query.of(
                SHARING
                    + "select p.id from (select id from host_place where id in (select id from near)"
                    + " order by id for update) p")
            .with("places", places.toArray(UUID[]::new)));
  }

  /** The places of rounds that the caller plans, whatever their state. */
  List<UUID> ofRounds(Collection<UUID> rounds) {
    return sql.list(
        UUID.class,
        Query.of("select id from host_place")
            .where("round_id = any(:rounds)", "rounds", rounds.toArray(UUID[]::new)));
  }

  /** A place that the caller was found to use, in whatever state. */
  Optional<PlannablePlace> known(UUID id) {
    return sql.one(PlannablePlace.class, Query.of(SELECT).where("p.id = :id", "id", id));
  }

  /**
   * Why the host of a place that the caller was found to use cannot receive anybody on some days;
   * nothing when it can.
   *
   * @return the key of a message
   */
  Optional<String> fault(UUID place, LocalDate first, LocalDate last) {
    return sql.one(
        String.class,
        fault("cast(:first as date)", "cast(:last as date)")
            .with("first", first)
            .with("last", last)
            .where("p.id = :place", "place", place));
  }

  /** The same for the days of a place that is offered or confirmed in a round. */
  Optional<String> fault(UUID place, UUID round) {
    return sql.one(
        String.class,
        fault("p.start_date", "p.end_date")
            .where("p.id = :place", "place", place)
            .where("p.round_id = :round", "round", round)
            .where(Condition.of("p.status in ('OFFERED', 'CONFIRMED')")));
  }

  private static Query fault(String first, String last) {
    var member = MEMBER.formatted(first, last);
    return Query.of(
            "select case when not "
                + member
                + " then 'exchange.place-host-left' else 'exchange.place-recognition' end"
                + " from host_place p join exchange_round r on r.id = p.round_id")
        .where(
            Condition.of("not (%s and %s)".formatted(member, RECOGNISED.formatted(first, last))));
  }

  /** The days of the week on which a learner is expected at a place that the caller uses. */
  List<Integer> weekdays(UUID place) {
    return sql.list(
        Integer.class,
        Query.of("select unnest(cast(p.weekdays as integer[])) from host_place p")
            .where("p.id = :place", "place", place));
  }

  /** Confirms places that were offered, in one statement, and says which. */
  List<UUID> confirm(Collection<UUID> ids, Instant now) {
    return sql.list(
        UUID.class,
        Query.of(
                """
                with confirmed as (
                  update host_place set status = 'CONFIRMED', version = version + 1, updated_at = :now
                  where id = any(:ids) and status = 'OFFERED' returning id)
                select id from confirmed""")
            .with("now", now.atOffset(ZoneOffset.UTC))
            .with("ids", ids.toArray(UUID[]::new)));
  }
}
