package nl.olievlek.exchange.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.olievlek.exchange.internship.Internships;
import nl.olievlek.exchange.internship.NewInternship;
import nl.olievlek.exchange.place.HostPlaces;
import nl.olievlek.exchange.place.PlannablePlace;
import nl.olievlek.exchange.round.ExchangeRounds;
import nl.olievlek.exchange.round.RoundFacts;
import nl.olievlek.planning.Applicant;
import nl.olievlek.planning.Assignment;
import nl.olievlek.planning.NothingToPlan;
import nl.olievlek.planning.PlanningInstance;
import nl.olievlek.platform.audit.AuditTrail;
import nl.olievlek.platform.lifecycle.Transitions;
import nl.olievlek.platform.problem.ProblemException;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** Checks a stored plan and makes it the one that counts. */
@ApplicationScoped
class Publication {

  private final PlanRepository plans;
  private final PublicationRepository rows;
  private final StoredPlans stored;
  private final PlanJson json;
  private final Planning planning;
  private final Solver solver;
  private final ExchangeRounds rounds;
  private final HostPlaces places;
  private final Internships internships;
  private final Repair repair;
  private final Transitions transitions;
  private final AuditTrail trail;
  private final Event<PlanPublished> published;
  private final Clock clock;

  Publication(
      PlanRepository plans,
      PublicationRepository rows,
      StoredPlans stored,
      PlanJson json,
      Planning planning,
      Solver solver,
      ExchangeRounds rounds,
      HostPlaces places,
      Internships internships,
      Repair repair,
      Transitions transitions,
      AuditTrail trail,
      Event<PlanPublished> published,
      Clock clock) {
    this.plans = plans;
    this.rows = rows;
    this.stored = stored;
    this.json = json;
    this.planning = planning;
    this.solver = solver;
    this.rounds = rounds;
    this.places = places;
    this.internships = internships;
    this.repair = repair;
    this.transitions = transitions;
    this.trail = trail;
    this.published = published;
    this.clock = clock;
  }

  /**
   * Checks a plan again, with those that are made together with it.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 404 when the plan is not made
   */
  CertificateView certificate(PlanFacts facts) {
    var together = stored.of(facts);
    together.getFirst().plan().requireMade();
    return CertificateView.of(
        facts.id(),
        together,
        stored.alone(together),
        stored.together(together),
        stored.check(together));
  }

  /**
   * Publishes the plan and with it the round, and those that are made together with it; call within
   * a transaction.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 409 when something the plan depends on
   *     changed since it was made
   */
  void publish(PlanFacts facts, String reason, Scope scope) {
    facts.status().to(PlanStatus.PUBLISHED);
    var ids = rows.rounds(facts.lead());
    rows.hold(ids);
    var together = stored.of(facts);
    // Before any is published: what is published changes what the others depend on.
    together.forEach(one -> requireUnchanged(one, rounds.visible(one.plan().roundId(), scope)));
    var check = stored.check(together);
    var replaced = rows.replace(ids, clock.instant());
    recordAll(replaced, PlanStatus.PUBLISHED, PlanStatus.REPLACED);
    var discarded = rows.discardOthers(ids, facts.lead(), clock.instant());
    recordAll(discarded, PlanStatus.DRAFT, PlanStatus.DISCARDED);
    together.forEach(one -> one.plan().publish(check));
    together.forEach(one -> carryOut(one, reason, scope));
  }

  private void carryOut(StoredPlan one, String reason, Scope scope) {
    var plan = one.plan();
    transitions.record(Plan.class, plan.id(), PlanStatus.DRAFT, plan.status(), reason);
    places.confirm(one.assignments().stream().map(Assignment::place).distinct().toList());
    var proposed = proposed(one);
    if (rounds.visible(plan.roundId(), scope).status().published()) {
      repair.carryOut(plan.roundId(), proposed, reason);
    } else {
      rounds.publish(plan.roundId());
      internships.propose(proposed);
      published.fire(new PlanPublished(plan.id()));
    }
  }

  /** Discards a plan, and those that are made together with it. */
  void discard(PlanFacts facts, String reason) {
    for (var plan : plans.together(facts.lead())) {
      plan.discard();
      transitions.record(Plan.class, plan.id(), facts.status(), plan.status(), reason);
    }
  }

  /** Takes it back that a plan was discarded, with those that are made together with it. */
  void restore(PlanFacts facts, String reason) {
    transitions.requireStep(Plan.class, facts.id(), facts.status(), PlanStatus.DRAFT, reason);
    for (var plan : plans.together(facts.lead())) {
      plan.restore();
      transitions.record(Plan.class, plan.id(), facts.status(), plan.status(), reason);
    }
  }

  private void recordAll(List<UUID> ids, PlanStatus from, PlanStatus to) {
    transitions.recordAll(Plan.class, ids, from, to, null);
    trail.recordAll(AuditTrail.Action.CHANGED, Plan.class, ids, "status");
  }

  private void requireUnchanged(StoredPlan one, RoundFacts round) {
    try {
      var now = solver.instance(planning.of(round), one.plan().options(json));
      if (!now.equals(one.instance())) {
        throw changed(one.instance(), now);
      }
    } catch (NothingToPlan nothing) {
      throw Problems.conflict("plan.changed");
    }
  }

  private static ProblemException changed(PlanningInstance planned, PlanningInstance now) {
    var gonePlaces = gone(planned.places(), now.places(), place -> place.id());
    var goneLearners = gone(planned.applicants(), now.applicants(), Applicant::id);
    return gonePlaces + goneLearners == 0
        ? Problems.conflict("plan.changed")
        : Problems.conflict("plan.gone", gonePlaces, goneLearners);
  }

  private static <T> long gone(List<T> before, List<T> after, Function<T, UUID> id) {
    var left = after.stream().map(id).collect(Collectors.toSet());
    return before.stream().map(id).filter(known -> !left.contains(known)).count();
  }

  private List<NewInternship> proposed(StoredPlan one) {
    var plan = one.plan();
    var homes =
        one.instance().applicants().stream()
            .collect(Collectors.toMap(Applicant::id, Applicant::homeOrganisation));
    var known =
        places.plannable(plan.roundId()).stream()
            .collect(Collectors.toMap(PlannablePlace::id, Function.identity()));
    return one.assignments().stream()
        .map(
            assignment -> {
              var place = known.get(assignment.place());
              return new NewInternship(
                  plan.roundId(),
                  plan.id(),
                  assignment.applicant(),
                  homes.get(assignment.applicant()),
                  place.organisationId(),
                  place.id(),
                  place.startDate(),
                  place.endDate(),
                  null);
            })
        .toList();
  }
}
