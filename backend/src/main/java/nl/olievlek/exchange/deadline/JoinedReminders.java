package nl.olievlek.exchange.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import nl.olievlek.account.Joining;
import nl.olievlek.platform.persistence.Sql;

/** One person is reminded once of a deadline. */
@ApplicationScoped
class JoinedReminders {

  private static final String SETTLE =
      """
      delete from round_reminder f using round_reminder a
      where f.person_id = :former and a.person_id = :account and a.round_id = f.round_id
        and a.deadline = f.deadline""";

  private final Sql sql;

  JoinedReminders(Sql sql) {
    this.sql = sql;
  }

  void joined(@Observes Joining joining) {
    sql.execute(SETTLE, Map.of("former", joining.former(), "account", joining.account()));
  }
}
