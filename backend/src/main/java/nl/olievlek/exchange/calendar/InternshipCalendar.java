package nl.olievlek.exchange.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.olievlek.account.PersonRef;
import nl.olievlek.account.ShownPerson;
import nl.olievlek.platform.calendar.CalendarEntry;
import nl.olievlek.platform.calendar.CalendarSource;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.problem.Messages;
import nl.olievlek.platform.security.Scope;
import org.jdbi.v3.core.mapper.Nested;

/**
 * Somebody's own internships, those at their organisation or place, and those of their learners.
 */
@ApplicationScoped
class InternshipCalendar implements CalendarSource {

  private static final String AT_PLACE =
      "exists (select 1 from host_place_supervisor v where v.place_id = i.host_place_id and v.person_id = :viewer)"
          + " and i.host_organisation_id = any(:supervising)";

  private static final String SELECT =
      """
      select %s, %s as learner_name, l.person_id = :viewer as own,
        i.host_organisation_id = any(:administered) or %s as at_host
      from %s
      %s"""
          .formatted(
              Visit.COLUMNS,
              PersonRef.fullName("q"),
              AT_PLACE,
              Visit.TABLES,
              ShownPerson.join("l.person_id", "q"));

  private static final String CONCERNED =
      "l.person_id = :viewer or l.supervisor_id = :viewer and i.home_organisation_id = any(:supervising)"
          + " or i.home_organisation_id = any(:administered)"
          + " or i.host_organisation_id = any(:administered) or "
          + AT_PLACE;

  private final Sql sql;

  InternshipCalendar(Sql sql) {
    this.sql = sql;
  }

  /** One internship as somebody has to do with it. */
  record Row(@Nested Visit visit, String learnerName, boolean own, boolean atHost) {

    CalendarEntry entry(Messages words) {
      if (own) {
        return visit.ofLearner(words);
      }
      return atHost ? visit.ofHost(learnerName, words) : visit.ofOthers(learnerName, words);
    }
  }

  @Override
  public List<CalendarEntry> entries(Scope scope, LocalDate since, Messages words) {
    var query =
        Query.of(SELECT)
            .with("administered", array(scope.administered()))
            .with("supervising", array(scope.supervising()))
            .where(ShownPerson.to(scope))
            .where(Condition.of(CONCERNED))
            .where(Condition.of("i.status not in ('HOST_DECLINED', 'CANCELLED', 'NO_SHOW')"))
            .where("i.planned_end_date >= :since", "since", since)
            .orderBy("i.planned_start_date, i.id");
    return sql.list(Row.class, query).stream().map(row -> row.entry(words)).toList();
  }

  private static UUID[] array(Set<UUID> ids) {
    return ids.toArray(UUID[]::new);
  }
}
