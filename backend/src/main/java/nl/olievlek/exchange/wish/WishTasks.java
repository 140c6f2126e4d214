package nl.olievlek.exchange.wish;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import nl.olievlek.exchange.round.ExchangeRounds;
import nl.olievlek.platform.task.Asked;
import nl.olievlek.platform.task.MailChoice;
import nl.olievlek.platform.task.MailMoment;
import nl.olievlek.platform.task.TaskColumn;
import nl.olievlek.platform.task.TaskKind;
import nl.olievlek.platform.task.TaskSource;

/** Every open round asks its learners where they want to go. */
@ApplicationScoped
class WishTasks implements TaskSource {

  private static final Map<TaskColumn, String> COLUMNS =
      Map.of(
          TaskColumn.THING_ID, "r.id",
          TaskColumn.OTHER_ID, "l.id",
          TaskColumn.WHOLE_ID, "r.id",
          TaskColumn.PERSON_ID, "l.person_id",
          TaskColumn.LEARNER_ID, "l.id",
          TaskColumn.NETWORK_ID, "r.network_id",
          TaskColumn.ASKED_AT, ExchangeRounds.openedAt("r"),
          TaskColumn.DUE_DATE, "r.wish_deadline_date");

  private static final String WITHOUT =
      """
      exchange_round r
      join exchange_round_cohort c on c.round_id = r.id
      join learner l on l.cohort_id = c.cohort_id
      where r.status = 'OPEN' and coalesce(r.wish_deadline_date >= cast(:today as date), true) and %s
        and not exists (select 1 from wish w where w.round_id = r.id and w.learner_id = l.id)"""
          .formatted(ExchangeRounds.asks("l", "r"));

  @Override
  public List<TaskKind> kinds() {
    return List.of(
        TaskKind.of(
                "WISH",
                "exchange",
                ExchangeRounds.THING,
                "/exchange/{thing}/wishes/{other}",
                COLUMNS,
                WITHOUT,
                Asked.learner("l.person_id"))
            .seenAt("/exchange/{thing}?view=wishes&given=false")
            .mailed(MailMoment.BEFORE_THE_LAST_DAY, MailChoice.AT_ONCE));
  }
}
