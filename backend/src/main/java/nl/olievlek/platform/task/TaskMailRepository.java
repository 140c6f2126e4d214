package nl.olievlek.platform.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.security.PersonNames;
import nl.olievlek.platform.security.RoleHolders;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who is to be told of which task. No scope: only the product itself asks. Who is found is kept in
 * the same statement, and the constraint lets nobody be told twice: of two nodes one sends.
 */
@ApplicationScoped
class TaskMailRepository {

  /** What ended longer ago is history. */
  private static final int HISTORY_DAYS = 60;

  private static final String CLAIM =
      """
      with due as (
        select t.*, a.person_told_id from (%s) t
        cross join lateral (select distinct unnest(t.told) as person_told_id) a
        where %s and coalesce(
          (select c.choice from mail_choice c where c.person_id = a.person_told_id and c.kind = t.kind),
          t.standard) = :choice),
      claimed as (
        insert into task_message (kind, thing_id, other_id, person_id, told_at)
        select kind, thing_id, other_id, person_told_id, cast(:now as timestamptz) from due
        on conflict do nothing returning kind, thing_id, other_id, person_id)
      select d.* from due d join claimed c on c.kind = d.kind and c.thing_id = d.thing_id
        and c.other_id is not distinct from d.other_id and c.person_id = d.person_told_id
      order by d.person_told_id, d.due_date, d.kind, d.thing_id, d.other_id""";

  private static final String DUE = "select t.*, '%s' as standard from (%s) t where %s";

  private static final String CHOOSE =
      """
      insert into mail_choice (person_id, kind, choice) values (:person, :kind, :choice)
      on conflict (person_id, kind) do update set choice = excluded.choice""";

  private final Sql sql;
  private final RoleHolders holders;
  private final PersonNames people;
  private final Clock clock;
  private final int daysBefore;
  private final int daysAfter;

  TaskMailRepository(
      Sql sql,
      RoleHolders holders,
      PersonNames people,
      Clock clock,
      @ConfigProperty(name = "olievlek.task.mail-days-before") int daysBefore,
      @ConfigProperty(name = "olievlek.task.mail-days-after") int daysAfter) {
    this.sql = sql;
    this.holders = holders;
    this.people = people;
    this.clock = clock;
    this.daysBefore = daysBefore;
    this.daysAfter = daysAfter;
  }

  /** Everyone who chose to hear of it this way, and has to hear of it now. */
  List<Told> claim(Collection<TaskKind> kinds, MailChoice choice) {
    var today = LocalDate.now(clock);
    var due = kinds.stream().map(this::due).collect(Collectors.joining("\nunion all\n"));
    return sql.list(
        Told.class,
        Query.of(CLAIM.formatted(due, people.reachable("a.person_told_id")))
            .with("choice", choice.name())
            .with("today", today)
            .with("soonDay", today.plusDays(daysBefore))
            .with("patienceDay", today.minusDays(daysAfter))
            .with("historyDay", today.minusDays(HISTORY_DAYS))
            .with("caller", null)
            .with("now", clock.instant().atOffset(ZoneOffset.UTC)));
  }

  private String due(TaskKind kind) {
    var mail = kind.mail();
    return DUE.formatted(
        mail.standard(), kind.selectAsked(holders.holders()), mail.moment().condition());
  }

  /** What somebody chose, by kind. */
  List<Choice> choices(UUID person) {
    return sql.list(
        Choice.class,
        Query.of("select kind, choice from mail_choice")
            .where("person_id = :person", "person", person));
  }

  void choose(UUID person, String kind, MailChoice choice) {
    sql.execute(CHOOSE, Map.of("person", person, "kind", kind, "choice", choice.name()));
  }

  /** What somebody chose for one kind. */
  record Choice(String kind, MailChoice choice) {}
}
