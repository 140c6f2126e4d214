package nl.olievlek.platform.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.olievlek.platform.audit.AuditTrail;
import nl.olievlek.platform.lifecycle.TransitionsView.Actor;
import nl.olievlek.platform.lifecycle.TransitionsView.Step;
import nl.olievlek.platform.persistence.Ids;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Caller;
import nl.olievlek.platform.security.PersonNames;

/** The history of every life cycle: who took which step, when and why. */
@ApplicationScoped
public class Transitions {

  private static final String INSERT =
      """
      insert into transition_record (id, subject_type, subject_id, from_state, to_state, reason, recorded_at, actor_id)
      values (:id, :type, :subject, :from, :to, :reason, :at, :actor)
      """;

  private final Sql sql;
  private final Clock clock;
  private final Caller caller;
  private final PersonNames names;

  Transitions(Sql sql, Clock clock, Caller caller, PersonNames names) {
    this.sql = sql;
    this.clock = clock;
    this.caller = caller;
    this.names = names;
  }

  /** Records a step of the caller; {@code from} is null for the first. */
  public void record(Class<?> type, UUID subject, Enum<?> from, Enum<?> to, String reason) {
    record(type, subject, from, to, reason, clock.instant(), caller.person().orElse(null));
  }

  /** Records a step that was taken earlier, for imports. */
  public void record(
      Class<?> type,
      UUID subject,
      Enum<?> from,
      Enum<?> to,
      String reason,
      Instant at,
      UUID actor) {
    sql.execute(INSERT, row(type, subject, from, to, reason, at, actor));
  }

  /** Records the same step of the caller for many records that a statement changed at once. */
  public void recordAll(
      Class<?> type, Collection<UUID> subjects, Enum<?> from, Enum<?> to, String reason) {
    recordAll(type, subjects, from, to, reason, clock.instant(), caller.person().orElse(null));
  }

  /** Records the same step of many that was taken earlier, for imports. */
  public void recordAll(
      Class<?> type,
      Collection<UUID> subjects,
      Enum<?> from,
      Enum<?> to,
      String reason,
      Instant at,
      UUID actor) {
    sql.executeAll(
        INSERT,
        subjects.stream().map(subject -> row(type, subject, from, to, reason, at, actor)).toList());
  }

  private static Map<String, Object> row(
      Class<?> type,
      UUID subject,
      Enum<?> from,
      Enum<?> to,
      String reason,
      Instant at,
      UUID actor) {
    var row = new HashMap<String, Object>();
    row.put("id", Ids.next());
    row.put("type", AuditTrail.name(type));
    row.put("subject", subject);
    row.put("from", from == null ? null : from.name());
    row.put("to", to.name());
    row.put("reason", reason);
    row.put("at", at.atOffset(ZoneOffset.UTC));
    row.put("actor", actor);
    return row;
  }

  /** Where something stands, where it can go and how it came here. */
  public <S extends Enum<S> & Status<S>> TransitionsView of(
      Class<?> type, UUID subject, S current) {
    var rows = history(type, subject);
    var actors = rows.stream().map(Row::actorId).filter(Objects::nonNull).toList();
    var people = names.of(actors, caller.scope());
    var back = back(current, rows);
    return new TransitionsView(
        current.name(),
        names(Stream.concat(current.next().stream(), back.stream())),
        names(back.stream().filter(current::isBack)),
        names(current.next().stream().filter(current::isFinal)),
        rows.stream().map(row -> row.step(people)).toList());
  }

  /**
   * Refuses a step that the table does not have, and one back to where something did not come from
   * or without a reason.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 409 that names the states that can be
   *     reached, 400 without a reason
   */
  public <S extends Enum<S> & Status<S>> void requireStep(
      Class<?> type, UUID subject, S current, S target, String reason) {
    if (current.next().contains(target)) {
      return;
    }
    var back = back(current, history(type, subject));
    if (!back.contains(target)) {
      throw Problems.illegalTransition(
          current, target, Stream.concat(current.next().stream(), back.stream()).distinct());
    }
    if (reason == null || reason.isBlank()) {
      throw Problems.invalid("reason", "platform.reason-required");
    }
  }

  /** Where there is more than one way back, the history tells which. */
  private static <S extends Enum<S> & Status<S>> Set<S> back(S current, List<Row> history) {
    if (current.back().size() < 2) {
      return current.back();
    }
    var last = history.isEmpty() ? null : history.getLast().fromState();
    return current.back().stream()
        .filter(state -> state.name().equals(last))
        .collect(Collectors.toSet());
  }

  private static List<String> names(Stream<? extends Enum<?>> states) {
    return states.<String>map(Enum::name).distinct().sorted().toList();
  }

  private List<Row> history(Class<?> type, UUID subject) {
    return sql.list(
        Row.class,
        Query.of(
                "select from_state, to_state, reason, recorded_at, actor_id from transition_record")
            .where("subject_type = :type", "type", AuditTrail.name(type))
            .where("subject_id = :subject", "subject", subject)
            .orderBy("id"));
  }

  /** One stored step. */
  record Row(String fromState, String toState, String reason, Instant recordedAt, UUID actorId) {

    Step step(Map<UUID, String> people) {
      var actor = actorId == null ? null : new Actor(actorId, people.get(actorId));
      return new Step(fromState, toState, reason, recordedAt, actor);
    }
  }
}
