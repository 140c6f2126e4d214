package nl.olievlek.meeting.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import nl.olievlek.account.Joining;
import nl.olievlek.platform.persistence.Sql;

/** One person has one seat at a meeting; what the account said of it stands. */
@ApplicationScoped
class JoinedParticipants {

  private static final String SETTLE =
      """
      delete from registration f using registration a
      where f.person_id = :former and a.person_id = :account and a.meeting_id = f.meeting_id""";

  private final Sql sql;

  JoinedParticipants(Sql sql) {
    this.sql = sql;
  }

  void joined(@Observes Joining joining) {
    sql.execute(SETTLE, Map.of("former", joining.former(), "account", joining.account()));
  }
}
