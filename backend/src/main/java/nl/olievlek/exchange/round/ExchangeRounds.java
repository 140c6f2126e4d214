package nl.olievlek.exchange.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.olievlek.platform.lifecycle.Acts;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;
import nl.olievlek.platform.task.TaskThing;

/** Exchange rounds as later features see them. */
@ApplicationScoped
public class ExchangeRounds {

  /** A round as tasks are about it. */
  public static final TaskThing THING =
      new TaskThing(
          "exchange-round",
          """
          select x.name, null, null, x.period_start_date, x.period_end_date
          from exchange_round x where x.id = k.thing_id""");

  private final ExchangeRoundRepository rounds;
  private final RoundSteps steps;
  private final RoundActs acts;

  ExchangeRounds(ExchangeRoundRepository rounds, RoundSteps steps, RoundActs acts) {
    this.rounds = rounds;
    this.steps = steps;
    this.acts = acts;
  }

  /**
   * A round that a request refers to.
   *
   * @param field the field of the request, for the problem
   * @throws nl.olievlek.platform.problem.ProblemException 400 when the caller sees no such round
   */
  public RoundFacts require(String field, UUID id, Scope scope) {
    return rounds.facts(id, scope).orElseThrow(() -> Problems.unknown(field));
  }

  /**
   * A round that an address names.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 404 when the caller sees no such round
   */
  public RoundFacts visible(UUID id, Scope scope) {
    return rounds.facts(id, scope).orElseThrow(Problems::notFound);
  }

  /**
   * As {@link #visible}, for something that depends on how far the round is: nobody takes a step of
   * it until the transaction ends.
   */
  public RoundFacts kept(UUID id, Scope scope) {
    rounds.keep(id);
    return visible(id, scope);
  }

  /** As {@link #require}, and nobody takes a step of the round until the transaction ends. */
  public RoundFacts requireKept(String field, UUID id, Scope scope) {
    rounds.keep(id);
    return require(field, id, scope);
  }

  /** What the caller can do with a round beside its steps. */
  public Acts<RoundAct> acts(RoundFacts round, Scope scope) {
    return acts.of(round, scope);
  }

  /** A round that a file just named; only for reading network files. */
  public RoundFacts imported(UUID id) {
    return rounds.facts(id).orElseThrow(Problems::notFound);
  }

  /**
   * Stops the collecting of offers and wishes, and records it; call within a transaction.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 409 unless the round is open
   */
  public void startPlanning(UUID round) {
    steps.lead(round, RoundStatus.PLANNING);
  }

  /**
   * Makes the plan of the round known, and records it; call within a transaction.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 409 unless the round is being planned
   */
  public void publish(UUID round) {
    steps.lead(round, RoundStatus.PUBLISHED);
  }

  /**
   * SQL for whether a round asks a learner to take part, or did; the one place that knows. The
   * employer is a member in the period of the round, until the plan is published. Who is absent
   * says so in the wish.
   *
   * @param learner alias of the table {@code learner}
   * @param round alias of the table {@code exchange_round}
   */
  public static String asks(String learner, String round) {
    return """
    (%3$s and (%2$s.status in ('PUBLISHED', 'RUNNING', 'CLOSED')
      or member_throughout(%2$s.network_id, %1$s.employer_id, %2$s.period_start_date, %2$s.period_end_date)))"""
        .formatted(learner, round, takesPart(learner, round));
  }

  /**
   * The same, of whichever employer. Publishing its plan fixes who takes part: whom it was made
   * for, who went, who said to be absent. What becomes of them later does not change that; only who
   * begins before the round is closed joins in. Of a round without a plan, read from a file, the
   * days of the trajectory tell.
   */
  static String takesPart(String learner, String round) {
    return """
    (exists (select 1 from exchange_round_cohort rc where rc.round_id = %2$s.id and rc.cohort_id = %1$s.cohort_id)
      and (%1$s.status = 'ACTIVE' and %2$s.status <> 'CLOSED'
        or %2$s.status in ('PUBLISHED', 'RUNNING', 'CLOSED') and (
          exists (select 1 from plan tp join plan_assignment ta on ta.plan_id = tp.id
            where tp.round_id = %2$s.id and tp.status in ('PUBLISHED', 'REPLACED') and ta.learner_id = %1$s.id)
          or exists (select 1 from exchange_internship ti where ti.learner_id = %1$s.id and ti.round_id = %2$s.id)
          or %1$s.active_from_date <= %2$s.period_end_date
            and coalesce(%1$s.outcome_date, 'infinity') >= %2$s.period_start_date
            and (exists (select 1 from wish tw where tw.round_id = %2$s.id and tw.learner_id = %1$s.id and tw.absent)
              or not exists (select 1 from plan tp where tp.round_id = %2$s.id
                and tp.status in ('PUBLISHED', 'REPLACED'))))))"""
        .formatted(learner, round);
  }

  /**
   * SQL for since when a round collects what it asks for.
   *
   * @param round alias of the table {@code exchange_round}
   */
  public static String openedAt(String round) {
    return """
    (select max(t.recorded_at) from transition_record t
      where t.subject_type = 'exchange-round' and t.subject_id = %s.id and t.to_state = 'OPEN')"""
        .formatted(round);
  }
}
