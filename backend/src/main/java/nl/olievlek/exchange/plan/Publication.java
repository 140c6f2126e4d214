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
import nl.olievlek.planning.Applicant;
import nl.olievlek.planning.Assignment;
import nl.olievlek.platform.audit.AuditTrail;
import nl.olievlek.platform.lifecycle.Transitions;
import nl.olievlek.platform.security.Scope;

/** Checks a stored plan and makes it the one that counts. */
@ApplicationScoped
class Publication {

  private final PlanRepository plans;
  private final PublicationRepository rows;
  private final StoredPlans stored;
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

  /** Nothing that a plan depends on changes until the transaction ends. */
  void hold(PlanFacts facts) {
    var ids = rows.rounds(facts.lead());
    rows.hold(ids);
    places.holdOf(ids);
    rows.holdLearners(ids);
  }

  /**
   * Publishes the plan and with it the round, and those that are made together with it; after
   * {@link #hold} and {@link PublicationRules#requirePossible}.
   */
  void publish(PlanFacts facts, String reason, Scope scope) {
    var ids = rows.rounds(facts.lead());
    var together = stored.of(facts);
    var replaced = rows.replace(ids, clock.instant());
    recordAll(replaced, PlanStatus.PUBLISHED, PlanStatus.REPLACED);
    var discarded = rows.discardOthers(ids, facts.lead(), clock.instant());
    recordAll(discarded, PlanStatus.DRAFT, PlanStatus.DISCARDED);
    together.forEach(one -> one.plan().publish());
    together.forEach(one -> carryOut(one, reason, scope));
  }

  private void carryOut(StoredPlan one, String reason, Scope scope) {
    var plan = one.plan();
    transitions.record(Plan.class, plan.id(), PlanStatus.DRAFT, plan.status(), reason);
    places.confirm(one.assignments().stream().map(Assignment::place).distinct().toList());
    var proposed = proposed(one);
    if (rounds.visible(plan.roundId(), scope).status().published()) {
      repair.carryOut(plan, proposed, reason);
    } else {
      rounds.publish(plan.roundId());
      internships.propose(plan.id(), proposed);
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
    for (var plan : plans.together(facts.lead())) {
      plan.restore();
      transitions.record(Plan.class, plan.id(), facts.status(), plan.status(), reason);
    }
  }

  private void recordAll(List<UUID> ids, PlanStatus from, PlanStatus to) {
    transitions.recordAll(Plan.class, ids, from, to, null);
    trail.recordAll(AuditTrail.Action.CHANGED, Plan.class, ids, "status");
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
