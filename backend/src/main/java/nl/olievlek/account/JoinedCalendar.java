package nl.olievlek.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import nl.olievlek.platform.persistence.Sql;

/** One person has each entry of the calendar once: that of the account goes on. */
@ApplicationScoped
class JoinedCalendar {

  private static final String SETTLE =
      """
      delete from calendar_entry f using calendar_entry a
      where f.person_id = :former and a.person_id = :account and a.subject_id = f.subject_id""";

  private final Sql sql;

  JoinedCalendar(Sql sql) {
    this.sql = sql;
  }

  void joined(@Observes Joining joining) {
    sql.execute(SETTLE, Map.of("former", joining.former(), "account", joining.account()));
  }
}
