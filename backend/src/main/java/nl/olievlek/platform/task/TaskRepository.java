package nl.olievlek.platform.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.paging.Sorts;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;

/**
 * Reads tasks: which there are, cut into pages first, and then what the things of a page are
 * called.
 */
@ApplicationScoped
class TaskRepository {

  private static final Sorts SORTS =
      Sorts.standard("dueDate,-askedAt", "t.kind, t.thing_id, t.other_id")
          .allow("dueDate", "t.due_date")
          // What nobody knows the day of comes last when the newest come first.
          .allow("askedAt", "coalesce(t.asked_at, '-infinity')")
          .allow("kind", "t.kind");

  /** The nearest task of each kind with how many there are, what is overdue first. */
  private static final String COUNTS =
      """
      select k.* from (
        select t.*, count(*) over kind as task_count,
          count(*) filter (where t.due_date < cast(:today as date)) over kind as overdue_count,
          row_number() over (kind order by t.due_date, t.asked_at desc nulls last, t.thing_id, t.other_id) as place
        from (%s) t window kind as (partition by t.kind)) k
      where k.place = 1 order by k.overdue_count = 0, k.due_date, k.kind""";

  private static final String FACTS =
      """
      select k.position, f.*, (select max(m.sent_date) from task_reminder m where m.kind = k.kind
          and m.thing_id = k.thing_id and m.other_id is not distinct from k.other_id) as reminded_date
      from unnest(cast(:types as text[]), cast(:kinds as text[]), cast(:things as uuid[]), cast(:others as uuid[]))
        with ordinality k(type, kind, thing_id, other_id, position)
      cross join lateral (%s) f""";

  private static final String FACTS_OF_ONE =
      """
      select name, at_name, from_name, start_date, end_date from (%2$s)
        o(name, at_name, from_name, start_date, end_date) where k.type = '%1$s'""";

  private final Sql sql;
  private final Clock clock;

  TaskRepository(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  Page<TaskRow> page(TaskSet tasks, TaskFilter filter, PageRequest page) {
    var order = SORTS.orderBy(page);
    if (tasks.none()) {
      return Page.of(List.of(), page, page.withTotal() ? 0L : null);
    }
    return sql.page(TaskRow.class, filtered(tasks, filter).orderBy(order), page);
  }

  /** How many of each kind. */
  List<TaskCountRow> counts(TaskSet tasks, TaskFilter filter) {
    return tasks.none()
        ? List.of()
        : sql.list(TaskCountRow.class, filtered(tasks, filter).within(COUNTS));
  }

  /** What the things of some tasks are called, in one statement. */
  List<TaskFacts> facts(List<TaskThing> things, List<TaskRow> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    var each =
        things.stream()
            .distinct()
            .map(thing -> FACTS_OF_ONE.formatted(thing.type(), thing.facts()))
            .collect(Collectors.joining("\nunion all\n"));
    return sql.list(
        TaskFacts.class,
        Query.of(FACTS.formatted(each))
            .with("types", things.stream().map(TaskThing::type).toArray(String[]::new))
            .with("kinds", rows.stream().map(TaskRow::kind).toArray(String[]::new))
            .with("things", rows.stream().map(TaskRow::thingId).toArray(UUID[]::new))
            .with("others", rows.stream().map(TaskRow::otherId).toArray(UUID[]::new)));
  }

  private Query filtered(TaskSet tasks, TaskFilter filter) {
    return tasks
        .query()
        .with("today", LocalDate.now(clock))
        .with("now", clock.instant().atOffset(ZoneOffset.UTC))
        .whereGiven(
            "(t.network_id = :network or t.network_id is null)", "network", filter.networkId())
        .whereGiven("t.whole_id = :whole", "whole", filter.wholeId())
        .whereGiven("t.thing_id = :thing", "thing", filter.thingId())
        .whereGiven("t.due_date <= :dueUntil", "dueUntil", filter.dueUntilDate());
  }
}
