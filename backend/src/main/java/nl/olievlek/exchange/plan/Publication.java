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
import nl.olievlek.exchange.planning.Applicant;
import nl.olievlek.exchange.planning.Assignment;
import nl.olievlek.exchange.planning.Certificate;
import nl.olievlek.exchange.planning.CertificateChecker;
import nl.olievlek.exchange.planning.NothingToPlan;
import nl.olievlek.exchange.planning.PlanningInstance;
import nl.olievlek.exchange.round.ExchangeRounds;
import nl.olievlek.exchange.round.RoundFacts;
import nl.olievlek.platform.audit.AuditTrail;
import nl.olievlek.platform.lifecycle.Transitions;
import nl.olievlek.platform.problem.ProblemException;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** Checks a stored plan and makes it the one that counts. */
@ApplicationScoped
class Publication {

  private final PlanRepository plans;
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
   * Checks what is stored, trusting neither the planner nor the first check.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 404 when the plan is not made
   */
  CertificateView certificate(Plan plan) {
    plan.requireMade();
    var instance = json.read(plan.instance(), PlanningInstance.class);
    var certificate = json.read(plan.certificate(), Certificate.class);
    var assignments = plans.placed(plan.id());
    return CertificateView.of(
        instance,
        assignments,
        certificate,
        CertificateChecker.check(instance, assignments, certificate));
  }

  /**
   * Publishes the plan and with it the round; call within a transaction.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 409 when something the plan depends on
   *     changed since it was made
   */
  void publish(PlanFacts facts, String reason, Scope scope) {
    facts.status().to(PlanStatus.PUBLISHED);
    plans.hold(facts.roundId());
    var round = rounds.visible(facts.roundId(), scope);
    var plan = plans.findById(facts.id());
    var instance = json.read(plan.instance(), PlanningInstance.class);
    var assignments = plans.placed(facts.id());
    requireUnchanged(instance, plan.options(json), round);
    var certificate = json.read(plan.certificate(), Certificate.class);
    replaceFormer(facts);
    plan.publish(CertificateChecker.check(instance, assignments, certificate));
    discardOthers(facts);
    transitions.record(Plan.class, facts.id(), facts.status(), plan.status(), reason);
    places.confirm(assignments.stream().map(Assignment::place).distinct().toList());
    var proposed = proposed(facts, instance, assignments);
    if (round.status().published()) {
      repair.carryOut(round.id(), proposed, reason);
    } else {
      rounds.publish(round.id());
      internships.propose(proposed);
      published.fire(new PlanPublished(facts.id()));
    }
  }

  private void replaceFormer(PlanFacts facts) {
    var replaced = plans.replace(facts.roundId(), clock.instant());
    transitions.recordAll(Plan.class, replaced, PlanStatus.PUBLISHED, PlanStatus.REPLACED, null);
    trail.recordAll(AuditTrail.Action.CHANGED, Plan.class, replaced, "status");
  }

  void discard(PlanFacts facts, String reason) {
    var plan = plans.findById(facts.id());
    plan.discard();
    transitions.record(Plan.class, facts.id(), facts.status(), plan.status(), reason);
  }

  private void discardOthers(PlanFacts facts) {
    var discarded = plans.discardOthers(facts.roundId(), facts.id(), clock.instant());
    transitions.recordAll(Plan.class, discarded, PlanStatus.DRAFT, PlanStatus.DISCARDED, null);
    trail.recordAll(AuditTrail.Action.CHANGED, Plan.class, discarded, "status");
  }

  private void requireUnchanged(PlanningInstance planned, PlanOptions asked, RoundFacts round) {
    try {
      var now = solver.instance(planning.of(round), asked);
      if (!now.equals(planned)) {
        throw changed(planned, now);
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

  private List<NewInternship> proposed(
      PlanFacts facts, PlanningInstance instance, List<Assignment> assignments) {
    var homes =
        instance.applicants().stream()
            .collect(Collectors.toMap(Applicant::id, Applicant::homeOrganisation));
    var known =
        places.plannable(facts.roundId()).stream()
            .collect(Collectors.toMap(PlannablePlace::id, Function.identity()));
    return assignments.stream()
        .map(
            assignment -> {
              var place = known.get(assignment.place());
              return new NewInternship(
                  facts.roundId(),
                  facts.id(),
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
