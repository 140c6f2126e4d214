package nl.olievlek.account.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import nl.olievlek.account.Joining;
import nl.olievlek.platform.persistence.Sql;

/** One person is told once of a task, and chooses once how. */
@ApplicationScoped
class JoinedTaskMails {

  private static final String TOLD =
      """
      delete from task_message f using task_message a
      where f.person_id = :former and a.person_id = :account and a.kind = f.kind and a.thing_id = f.thing_id
        and a.other_id is not distinct from f.other_id""";

  private static final String CHOSEN =
      """
      delete from mail_choice f using mail_choice a
      where f.person_id = :former and a.person_id = :account and a.kind = f.kind""";

  private final Sql sql;

  JoinedTaskMails(Sql sql) {
    this.sql = sql;
  }

  void joined(@Observes Joining joining) {
    var both = Map.of("former", joining.former(), "account", joining.account());
    sql.execute(TOLD, both);
    sql.execute(CHOSEN, both);
  }
}
