package nl.olievlek.exchange.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import nl.olievlek.account.Joining;
import nl.olievlek.platform.persistence.Sql;

/** One person is named once as the supervisor of a place. */
@ApplicationScoped
class JoinedSupervisors {

  private static final String SETTLE =
      """
      delete from host_place_supervisor f using host_place_supervisor a
      where f.person_id = :former and a.person_id = :account and a.place_id = f.place_id""";

  private final Sql sql;

  JoinedSupervisors(Sql sql) {
    this.sql = sql;
  }

  void joined(@Observes Joining joining) {
    sql.execute(SETTLE, Map.of("former", joining.former(), "account", joining.account()));
  }
}
