package nl.olievlek.exchange.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;

/** What can be planned in a round; everyone who sees the round may know. */
@ApplicationScoped
class PlannablePlaceRepository {

  /** SQL for the most learners a place {@code p} takes at once. */
  static final String CAPACITY =
      """
      least(p.maximum_learners, coalesce((select sum(s.maximum_learners) from host_place_supervisor s
        where s.place_id = p.id), p.maximum_learners))""";

  private final Sql sql;

  PlannablePlaceRepository(Sql sql) {
    this.sql = sql;
  }

  List<PlannablePlace> of(UUID round) {
    return sql.list(
        PlannablePlace.class,
        Query.of(
                "select p.id, p.organisation_id, o.name as organisation_name, p.ward, p.start_date, p.end_date,"
                    + " cast(p.weekdays as integer[]) as weekdays, p.minimum_learners, p.topics, "
                    + CAPACITY
                    + " as capacity from host_place p join organisation o on o.id = p.organisation_id")
            .where("p.round_id = :round", "round", round)
            .where(Condition.of("p.status in ('OFFERED', 'CONFIRMED')"))
            .orderBy("p.id"));
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
