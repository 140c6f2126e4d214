package nl.olievlek.platform.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.security.PersonNames;
import nl.olievlek.platform.security.RoleHolders;

/** Who is asked for one task that the caller looks after, and when they were asked once more. */
@ApplicationScoped
class TaskReminderRepository {

  private static final String ASKED =
      """
      select t.*, a.person_told_id from (%s) t
      left join lateral (select distinct told.id as person_told_id from unnest(t.told) told(id) where %s) a on true""";

  private static final String REMEMBER =
      """
      insert into task_reminder (kind, thing_id, other_id, sent_date, sent_by)
      values (:kind, :thing, :other, :day, :by) on conflict do nothing""";

  private final Sql sql;
  private final RoleHolders holders;
  private final PersonNames people;
  private final Clock clock;

  TaskReminderRepository(Sql sql, RoleHolders holders, PersonNames people, Clock clock) {
    this.sql = sql;
    this.holders = holders;
    this.people = people;
    this.clock = clock;
  }

  /** The task once for each who is asked; once with nobody when nobody can be reached. */
  List<Told> asked(TaskKind kind, TaskKey key, Condition about, Condition shown) {
    return sql.list(
        Told.class,
        Query.of(ASKED.formatted(kind.selectAsked(holders.holders()), people.reachable("told.id")))
            .with("today", LocalDate.now(clock))
            .with("now", clock.instant().atOffset(ZoneOffset.UTC))
            .with("caller", null)
            .where(about)
            .where(shown)
            .where("t.thing_id = :thing", "thing", key.thingId())
            .where("t.other_id is not distinct from cast(:other as uuid)", "other", key.otherId())
            .orderBy("a.person_told_id"));
  }

  LocalDate lastSent(TaskRow task) {
    return sql.one(
            LocalDate.class,
            Query.of("select max(sent_date) from task_reminder")
                .where("kind = :kind", "kind", task.kind())
                .where("thing_id = :thing", "thing", task.thingId())
                .where(
                    "other_id is not distinct from cast(:other as uuid)", "other", task.otherId()))
        .orElse(null);
  }

  /** Whether nobody did today. */
  boolean remember(TaskRow task, LocalDate day, UUID by) {
    var row = new HashMap<String, Object>();
    row.put("kind", task.kind());
    row.put("thing", task.thingId());
    row.put("other", task.otherId());
    row.put("day", day);
    row.put("by", by);
    return sql.execute(REMEMBER, row) == 1;
  }
}
