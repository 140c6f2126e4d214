package nl.olievlek.exchange.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.olievlek.exchange.plan.PlanView.Progress;
import nl.olievlek.platform.lifecycle.Transitions;

/** What becomes of a plan while it is made, each step in a transaction of its own. */
@ApplicationScoped
class PlanMakingService {

  /** A maker that is not heard of for so long is dead. */
  static final Duration SILENCE = Duration.ofSeconds(20);

  /** A plan that broke its makers so often is given up. */
  static final int ATTEMPTS = 3;

  private final PlanMakingRepository making;
  private final PlanRepository plans;
  private final AssignmentRows rows;
  private final PlaceRows places;
  private final PlanJson json;
  private final Transitions transitions;
  private final Clock clock;

  PlanMakingService(
      PlanMakingRepository making,
      PlanRepository plans,
      AssignmentRows rows,
      PlaceRows places,
      PlanJson json,
      Transitions transitions,
      Clock clock) {
    this.making = making;
    this.plans = plans;
    this.rows = rows;
    this.places = places;
    this.json = json;
    this.transitions = transitions;
    this.clock = clock;
  }

  /** Takes up a plan that waits or was left by a maker that died. */
  @Transactional
  Optional<ClaimedPlan> claim() {
    var now = clock.instant();
    return making.claim(now, now.minus(SILENCE));
  }

  /** Tells how far a plan is; false when it is not wanted any more. */
  @Transactional
  boolean beat(UUID plan, Progress progress) {
    return making.beat(plan, progress, clock.instant());
  }

  /** Stores the plan whole, unless it was cancelled or another maker was first. */
  @Transactional
  void store(UUID id, MadePlan made) {
    if (!making.round(id).isPlannable()) {
      fail(id, PlanFault.ROUND_MOVED_ON);
      return;
    }
    settle(
        id,
        plan -> {
          plan.complete(made, json);
          rows.store(id, made);
          places.store(id, made);
        });
  }

  /** Says that there comes no plan, and why. */
  @Transactional
  void fail(UUID id, PlanFault fault) {
    settle(id, plan -> plan.fail(fault));
  }

  private void settle(UUID id, Consumer<Plan> how) {
    var plan = plans.held(id);
    var before = plan.status();
    if (before != PlanStatus.MAKING) {
      return;
    }
    how.accept(plan);
    making.remove(id);
    transitions.record(Plan.class, id, before, plan.status(), null, clock.instant(), null);
  }
}
