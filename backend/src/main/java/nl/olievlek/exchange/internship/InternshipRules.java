package nl.olievlek.exchange.internship;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.olievlek.exchange.place.HostPlaces;
import nl.olievlek.exchange.place.PlannablePlace;
import nl.olievlek.exchange.round.ExchangeRounds;
import nl.olievlek.exchange.round.RoundFacts;
import nl.olievlek.exchange.round.RoundStatus;
import nl.olievlek.learner.LearnerStatus;
import nl.olievlek.learner.Learners;
import nl.olievlek.learner.Trajectory;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** The hard rules of an exchange, for an internship that no planner made. */
@ApplicationScoped
class InternshipRules {

  private final InternshipRepository internships;
  private final StayRepository taken;
  private final InternshipActs acts;
  private final StayRules stays;
  private final ExchangeRounds rounds;
  private final HostPlaces places;
  private final Learners learners;
  private final Clock clock;

  InternshipRules(
      InternshipRepository internships,
      StayRepository taken,
      InternshipActs acts,
      StayRules stays,
      ExchangeRounds rounds,
      HostPlaces places,
      Learners learners,
      Clock clock) {
    this.internships = internships;
    this.taken = taken;
    this.acts = acts;
    this.stays = stays;
    this.rounds = rounds;
    this.places = places;
    this.learners = learners;
    this.clock = clock;
  }

  /**
   * The internship that a request means.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 400, 403 or 409 when a rule forbids it
   */
  NewInternship possible(InternshipRequest request, Scope scope) {
    var round = rounds.requireKept("roundId", request.roundId(), scope);
    Scope.require(scope.runs(round.networkId()));
    requireUnderWay(round);
    hold(request.hostPlaceId(), request.learnerId());
    var learner = learners.require("learnerId", request.learnerId(), scope);
    if (!takesPart(learner, round)) {
      throw Problems.invalid("learnerId", "internship.learner-not-in-round");
    }
    var place = places.require("hostPlaceId", request.hostPlaceId(), round.id());
    if (place.organisationId().equals(learner.employerId())) {
      throw Problems.invalid("hostPlaceId", "internship.own-employer");
    }
    requireReplaceable(request, round, scope);
    stays.requireRoom(place);
    var start = firstDayLeft(place);
    stays.require(learner, place, round, start, place.endDate(), null);
    return new NewInternship(
        round.id(),
        null,
        learner.id(),
        learner.employerId(),
        place.organisationId(),
        place.id(),
        start,
        place.endDate(),
        request.replacesId());
  }

  /**
   * Refuses to let something go on that does not fit any more.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 400 or 409 when a rule forbids it
   */
  void requirePossibleAgain(InternshipFacts internship, Scope scope) {
    var round = rounds.requireKept("roundId", internship.roundId(), scope);
    requireUnderWay(round);
    hold(internship.hostPlaceId(), internship.learnerId());
    requireNotReplaced(internship);
    var learner = learner(internship);
    if (!takesPart(learner, round)) {
      throw Problems.conflict("internship.learner-not-in-round");
    }
    var place = places.require("hostPlaceId", internship.hostPlaceId(), round.id());
    if (place.organisationId().equals(learner.employerId())) {
      throw Problems.conflict("internship.own-employer");
    }
    stays.requireRoom(place);
    stays.require(
        learner,
        place,
        round,
        internship.plannedStartDate(),
        internship.plannedEndDate(),
        internship.id());
  }

  /**
   * Refuses to say that somebody was there, or is, when the learner goes elsewhere instead or the
   * days or the seat were taken by now. Who ended early kept the seat.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 409
   */
  void requireWasThere(InternshipFacts internship, Scope scope) {
    requireUnderWay(rounds.requireKept("roundId", internship.roundId(), scope));
    requireNotReplaced(internship);
    if (internship.status().cameToNothing()) {
      stays.requireRoom(places.known(internship.hostPlaceId()));
    }
    stays.requireNew(
        internship.learnerId(),
        internship.hostOrganisationId(),
        internship.plannedStartDate(),
        internship.plannedEndDate(),
        internship.id());
  }

  /** Of a place that has begun, nobody is planned for what is past. */
  private LocalDate firstDayLeft(PlannablePlace place) {
    var today = LocalDate.now(clock);
    if (today.isAfter(place.endDate())) {
      throw Problems.conflict("internship.place-over", place.ward(), place.endDate());
    }
    return today.isAfter(place.startDate()) ? today : place.startDate();
  }

  /** In the order in which a plan is published, so that nobody waits for each other. */
  private void hold(UUID place, UUID learner) {
    places.hold(List.of(place));
    learners.keep(learner);
  }

  private void requireNotReplaced(InternshipFacts internship) {
    if (taken.replaced(internship.id())) {
      throw Problems.conflict("internship.replaced");
    }
  }

  private static void requireUnderWay(RoundFacts round) {
    if (round.status() != RoundStatus.PUBLISHED && round.status() != RoundStatus.RUNNING) {
      throw Problems.conflict("internship.round-not-published");
    }
  }

  private static boolean takesPart(Trajectory learner, RoundFacts round) {
    return round.cohortIds().contains(learner.cohortId())
        && learner.status() == LearnerStatus.ACTIVE;
  }

  private Trajectory learner(InternshipFacts internship) {
    UUID id = internship.learnerId();
    return learners.trajectories(List.of(id)).get(id);
  }

  private void requireReplaceable(InternshipRequest request, RoundFacts round, Scope scope) {
    if (request.replacesId() == null) {
      return;
    }
    var old =
        internships
            .facts(request.replacesId(), scope)
            .filter(found -> found.learnerId().equals(request.learnerId()))
            .filter(found -> found.roundId().equals(round.id()))
            .orElseThrow(() -> Problems.unknown("replacesId"));
    acts.of(old, scope).require(InternshipAct.REPLACE);
  }
}
