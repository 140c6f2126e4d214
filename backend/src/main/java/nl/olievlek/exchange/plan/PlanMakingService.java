package nl.olievlek.exchange.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.olievlek.exchange.plan.PlanView.Progress;
import nl.olievlek.exchange.round.RoundStatus;
import nl.olievlek.planning.PlanningInstance;
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

  /**
   * Stores a plan and those made with it whole, unless it was cancelled or another maker was first.
   */
  @Transactional
  void store(UUID id, List<MadePlan> made) {
    if (!making.rounds(id).stream().allMatch(RoundStatus::isPlannable)) {
      fail(id, PlanFault.ROUND_MOVED_ON);
      return;
    }
    var of = made.iterator();
    settle(id, plan -> store(plan, of.next()));
  }

  private void store(Plan plan, MadePlan made) {
    plan.complete(made, json);
    if (!made.instance().people().isEmpty()) {
      var asked = json.read(plan.instance(), PlanningInstance.class);
      plans.keep(plan.id(), json.write(asked.naming(made.instance().shared())));
    }
    rows.store(plan.id(), made);
    places.store(plan.id(), made);
  }

  /** Says that there comes no plan, and why. */
  @Transactional
  void fail(UUID id, PlanFault fault) {
    settle(id, plan -> plan.fail(fault));
  }

  private void settle(UUID id, Consumer<Plan> how) {
    var together = plans.held(id);
    if (together.getFirst().status() != PlanStatus.MAKING) {
      return;
    }
    making.remove(id);
    for (var plan : together) {
      how.accept(plan);
      transitions.record(
          Plan.class, plan.id(), PlanStatus.MAKING, plan.status(), null, clock.instant(), null);
    }
  }
}
