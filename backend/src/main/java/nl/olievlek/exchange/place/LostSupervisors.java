package nl.olievlek.exchange.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;

/** People who are named at a place, and are no supervisor of its host until its last day. */
@ApplicationScoped
class LostSupervisors {

  /** SQL for whether there are any at a place {@code p}. */
  static final String ANY =
      """
      exists (select 1 from host_place_supervisor s where s.place_id = p.id
        and not guides_until(s.person_id, p.organisation_id, p.end_date))""";

  private final Sql sql;

  LostSupervisors(Sql sql) {
    this.sql = sql;
  }

  /** Whether somebody has to be named instead, at a place that the caller was found to change. */
  boolean at(UUID place) {
    return !sql.list(
            UUID.class,
            Query.of("select p.id from host_place p")
                .where("p.id = :place", "place", place)
                .where(Condition.of(ANY)))
        .isEmpty();
  }
}
