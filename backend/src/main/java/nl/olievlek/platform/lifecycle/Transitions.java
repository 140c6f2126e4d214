package nl.olievlek.platform.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.olievlek.platform.audit.AuditTrail;
import nl.olievlek.platform.lifecycle.TransitionsView.BlockedStep;
import nl.olievlek.platform.lifecycle.TransitionsView.NextStep;
import nl.olievlek.platform.lifecycle.TransitionsView.Step;
import nl.olievlek.platform.problem.CallerLanguage;
import nl.olievlek.platform.problem.ProblemException;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Caller;
import nl.olievlek.platform.security.PersonNames;
import nl.olievlek.platform.security.Scope;

/** The history of every life cycle: who took which step, when and why. */
@ApplicationScoped
public class Transitions {

  private final StoredTransitions stored;
  private final Clock clock;
  private final Caller caller;
  private final PersonNames names;
  private final CallerLanguage language;

  Transitions(
      StoredTransitions stored,
      Clock clock,
      Caller caller,
      PersonNames names,
      CallerLanguage language) {
    this.stored = stored;
    this.clock = clock;
    this.caller = caller;
    this.names = names;
    this.language = language;
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
    stored.add(List.of(StoredTransitions.row(type, subject, from, to, reason, at, actor)));
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
    stored.add(
        subjects.stream()
            .map(subject -> StoredTransitions.row(type, subject, from, to, reason, at, actor))
            .toList());
  }

  /** Where something stands, which steps the caller can take now and how it came here. */
  public <S extends Enum<S> & Status<S>> TransitionsView of(
      Class<?> type, UUID subject, S current, Steps<S> steps) {
    return of(history(type, subject), current, steps);
  }

  /** As {@link #of(Class, UUID, Enum, Steps)}, for what keeps its own history. */
  public <S extends Enum<S> & Status<S>> TransitionsView of(
      List<Taken> history, S current, Steps<S> steps) {
    var allowed = new ArrayList<NextStep>();
    var blocked = new ArrayList<BlockedStep>();
    for (var to : reachable(current, history).filter(steps::may).toList()) {
      inTheWay(steps, to)
          .ifPresentOrElse(
              why -> blocked.add(new BlockedStep(to.name(), why)),
              () -> allowed.add(next(current, to, steps)));
    }
    return new TransitionsView(current.name(), allowed, blocked, shown(history));
  }

  /**
   * The steps of things that belong to another, for its history.
   *
   * @param type what they are, as {@link AuditTrail#name} says it
   */
  public List<Step> steps(String type, Collection<UUID> subjects) {
    return subjects.isEmpty() ? List.of() : shown(stored.of(type, subjects));
  }

  private List<Taken> history(Class<?> type, UUID subject) {
    return stored.of(AuditTrail.name(type), List.of(subject));
  }

  private List<Step> shown(List<Taken> history) {
    var actors = history.stream().map(Taken::actorId).filter(Objects::nonNull).toList();
    var people = names.of(actors, caller.scope());
    return history.stream().map(step -> step.shown(people)).toList();
  }

  /**
   * Refuses a step that the table does not have, that is not the caller's, that lacks what it needs
   * or that cannot be taken now; and one back to where something did not come from.
   *
   * @param request a record of what was sent, with the fields that a step can need
   * @throws nl.olievlek.platform.problem.ProblemException 403; 409 that names the states that the
   *     caller can reach, or what stands in the way; 400 that names what is missing
   */
  public <S extends Enum<S> & Status<S>> void require(
      Class<?> type, UUID subject, S current, S target, Steps<S> steps, Record request) {
    require(history(type, subject), current, target, steps, request);
  }

  /**
   * As {@link #require(Class, UUID, Enum, Enum, Steps, Record)}, for what keeps its own history.
   */
  public <S extends Enum<S> & Status<S>> void require(
      List<Taken> history, S current, S target, Steps<S> steps, Record request) {
    Scope.require(steps.may(target));
    var reachable = reachable(current, history).toList();
    if (!reachable.contains(target)) {
      throw Problems.illegalTransition(
          reachable.isEmpty(), reachable.stream().filter(to -> open(steps, to)));
    }
    Fields.requireFilled(request, needs(current, target, steps));
    steps.requirePossible(target);
  }

  private <S extends Enum<S> & Status<S>> boolean open(Steps<S> steps, S to) {
    return steps.may(to) && inTheWay(steps, to).isEmpty();
  }

  private <S extends Enum<S> & Status<S>> Optional<String> inTheWay(Steps<S> steps, S to) {
    try {
      steps.requirePossible(to);
      return Optional.empty();
    } catch (ProblemException problem) {
      return Optional.of(problem.in(language.messages(), null).detail());
    }
  }

  private static <S extends Enum<S> & Status<S>> NextStep next(S current, S to, Steps<S> steps) {
    return new NextStep(
        to.name(), needs(current, to, steps), current.isBack(to), current.isFinal(to));
  }

  private static <S extends Enum<S> & Status<S>> List<String> needs(
      S current, S to, Steps<S> steps) {
    return steps.needs(current, to).stream().sorted().toList();
  }

  private static <S extends Enum<S> & Status<S>> Stream<S> reachable(
      S current, List<Taken> history) {
    return Stream.concat(current.next().stream(), back(current, history).stream())
        .distinct()
        .sorted(Comparator.comparing(Enum::name));
  }

  /** Where there is more than one way back, the history tells which. */
  private static <S extends Enum<S> & Status<S>> Set<S> back(S current, List<Taken> history) {
    if (current.back().size() < 2) {
      return current.back();
    }
    var last = history.isEmpty() ? null : history.getLast().fromState();
    return current.back().stream()
        .filter(state -> state.name().equals(last))
        .collect(Collectors.toSet());
  }
}
