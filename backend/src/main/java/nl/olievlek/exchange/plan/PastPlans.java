package nl.olievlek.exchange.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.olievlek.exchange.internship.Internships;
import nl.olievlek.exchange.internship.NewInternship;
import nl.olievlek.exchange.internship.PastInternships;
import nl.olievlek.exchange.internship.Stay;
import nl.olievlek.exchange.place.HostPlaces;
import nl.olievlek.exchange.place.PlannablePlace;
import nl.olievlek.exchange.round.RoundFacts;
import nl.olievlek.planning.Applicant;
import nl.olievlek.planning.NothingToPlan;
import nl.olievlek.planning.WantedRule;
import nl.olievlek.platform.lifecycle.Transitions;
import nl.olievlek.platform.problem.Problems;

/** Makes and publishes plans as of a day in the past; only for reading network files. */
@ApplicationScoped
class PastPlans {

  private final PlanRepository plans;
  private final PastPlanRows rows;
  private final Planning planning;
  private final Solver solver;
  private final HostPlaces places;
  private final Internships internships;
  private final PastInternships past;
  private final Transitions transitions;
  private final PlanJson json;
  private final Clock clock;

  PastPlans(
      PlanRepository plans,
      PastPlanRows rows,
      Planning planning,
      Solver solver,
      HostPlaces places,
      Internships internships,
      PastInternships past,
      Transitions transitions,
      PlanJson json,
      Clock clock) {
    this.plans = plans;
    this.rows = rows;
    this.planning = planning;
    this.solver = solver;
    this.places = places;
    this.internships = internships;
    this.past = past;
    this.transitions = transitions;
    this.json = json;
    this.clock = clock;
  }

  /**
   * Makes the plan of a round, or repairs the one it has; call within a transaction.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 400 when there is nothing to plan, or
   *     nobody to say no to
   */
  UUID make(RoundFacts round, PastPlan told, boolean sample) {
    var made = at(told.madeDate());
    var published = at(told.publishedDate());
    for (var no : told.declined()) {
      if (!past.decline(round.id(), no.learnerId(), no.reason(), made)) {
        throw Problems.unknown("declined");
      }
    }
    var replaced = plans.counting(round.id());
    var plan = solved(round, told, replaced.isPresent());
    // One plan of a round counts at a time.
    replaced.ifPresent(former -> rows.replace(former, published));
    plan.plan().requireProven(plan.made().check());
    plan.plan().publish();
    rows.date(plan.plan().id(), made, published);
    record(plan.plan().id(), null, PlanStatus.MAKING, null, made);
    record(plan.plan().id(), PlanStatus.MAKING, PlanStatus.DRAFT, null, made);
    record(plan.plan().id(), PlanStatus.DRAFT, PlanStatus.PUBLISHED, told.reason(), published);
    replaced.ifPresent(
        former -> record(former, PlanStatus.PUBLISHED, PlanStatus.REPLACED, null, published));
    carryOut(round, plan, told, sample);
    return plan.plan().id();
  }

  private Solved solved(RoundFacts round, PastPlan told, boolean repairs) {
    try {
      var order = repairs ? WantedRule.REPAIR_ORDER : WantedRule.USUAL_ORDER;
      var options = new PlanOptions(order, List.of(), List.of());
      var instance = solver.instance(planning.asOf(round, told.madeDate()), options);
      var plan = new Plan(round.id(), instance, options, json, told.madeBy());
      plans.persistAndFlush(plan);
      var made = solver.plan(List.of(instance), new PlanInHand(plan.id())).getFirst();
      plan.complete(made, json);
      rows.store(plan.id(), made);
      return new Solved(plan, made);
    } catch (NothingToPlan nothing) {
      throw Problems.invalid("round", "plan.no-learners", round.name());
    }
  }

  /** Only those whose place is another one get something new. */
  private void carryOut(RoundFacts round, Solved solved, PastPlan told, boolean sample) {
    var at = at(told.publishedDate());
    var last =
        SoFar.last(internships.ofRound(round.id())).stream()
            .collect(Collectors.toMap(Stay::learnerId, Function.identity()));
    var fresh = new ArrayList<NewInternship>();
    for (var proposed : proposed(round, solved)) {
      var former = last.get(proposed.learnerId());
      if (former == null) {
        fresh.add(proposed);
      } else if (!former.hostPlaceId().equals(proposed.hostPlaceId())) {
        if (former.canMove(round.id(), told.madeDate())) {
          past.callOff(former.id(), told.reason(), at);
        }
        fresh.add(proposed.replacing(former.id()));
      }
    }
    past.propose(solved.plan().id(), fresh, sample, at);
  }

  private List<NewInternship> proposed(RoundFacts round, Solved solved) {
    Map<UUID, PlannablePlace> known =
        places.plannable(round.id()).stream()
            .collect(Collectors.toMap(PlannablePlace::id, Function.identity()));
    var homes =
        solved.made().instance().applicants().stream()
            .collect(Collectors.toMap(Applicant::id, Applicant::homeOrganisation));
    return solved.made().assignments().stream()
        .map(
            assignment -> {
              var place = known.get(assignment.place());
              return new NewInternship(
                  round.id(),
                  solved.plan().id(),
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

  private void record(UUID plan, PlanStatus from, PlanStatus to, String reason, Instant at) {
    transitions.record(Plan.class, plan, from, to, reason, at, null);
  }

  private Instant at(LocalDate day) {
    return day.atStartOfDay(clock.getZone()).toInstant();
  }

  /** A plan and how it was made. */
  private record Solved(Plan plan, MadePlan made) {}
}
