package nl.olievlek.exchange.internship;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.olievlek.exchange.place.HostPlaces;
import nl.olievlek.exchange.place.PlannablePlace;
import nl.olievlek.exchange.round.ExchangeRounds;
import nl.olievlek.exchange.round.RoundFacts;
import nl.olievlek.exchange.round.RoundStatus;
import nl.olievlek.exchange.wish.Wishes;
import nl.olievlek.learner.LearnerStatus;
import nl.olievlek.learner.Learners;
import nl.olievlek.learner.Trajectory;
import nl.olievlek.learner.cohort.Cohorts;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** The hard rules of an exchange, for an internship that no planner made. */
@ApplicationScoped
class InternshipRules {

  private final InternshipRepository internships;
  private final ExchangeRounds rounds;
  private final HostPlaces places;
  private final Wishes wishes;
  private final Learners learners;
  private final Cohorts cohorts;

  InternshipRules(
      InternshipRepository internships,
      ExchangeRounds rounds,
      HostPlaces places,
      Wishes wishes,
      Learners learners,
      Cohorts cohorts) {
    this.internships = internships;
    this.rounds = rounds;
    this.places = places;
    this.wishes = wishes;
    this.learners = learners;
    this.cohorts = cohorts;
  }

  /**
   * The internship that a request means.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 400, 403 or 409 when a rule forbids it
   */
  NewInternship possible(InternshipRequest request, Scope scope) {
    var round = rounds.require("roundId", request.roundId(), scope);
    Scope.require(scope.runs(round.networkId()));
    if (round.status() != RoundStatus.PUBLISHED && round.status() != RoundStatus.RUNNING) {
      throw Problems.conflict("internship.round-not-published");
    }
    var learner = learner(request, round, scope);
    var place = places.require("hostPlaceId", request.hostPlaceId(), round.id());
    if (place.organisationId().equals(learner.employerId())) {
      throw Problems.invalid("hostPlaceId", "internship.own-employer");
    }
    requireReplaceable(request, round, scope);
    requireRoom(place);
    requireNew(learner, place);
    requireFree(learner, place, round);
    return new NewInternship(
        round.id(),
        null,
        learner.id(),
        learner.employerId(),
        place.organisationId(),
        place.id(),
        place.startDate(),
        place.endDate(),
        request.replacesId());
  }

  private Trajectory learner(InternshipRequest request, RoundFacts round, Scope scope) {
    var learner = learners.require("learnerId", request.learnerId(), scope);
    if (!round.cohortIds().contains(learner.cohortId())
        || learner.status() != LearnerStatus.ACTIVE) {
      throw Problems.invalid("learnerId", "internship.learner-not-in-round");
    }
    return learner;
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
    if (!old.status().freesTheDays()) {
      throw Problems.conflict("internship.not-replaceable");
    }
  }

  private void requireRoom(PlannablePlace place) {
    internships.hold(place.id());
    if (internships.seated(place.id()) >= place.capacity()) {
      throw Problems.conflict("internship.place-full", place.ward());
    }
  }

  private void requireNew(Trajectory learner, PlannablePlace place) {
    var stays = internships.stays(List.<UUID>of(learner.id()));
    if (stays.stream()
        .filter(stay -> !stay.status().cameToNothing())
        .anyMatch(stay -> stay.hostOrganisationId().equals(place.organisationId()))) {
      throw Problems.conflict("internship.visited", place.organisationName());
    }
    if (stays.stream().anyMatch(stay -> stay.overlaps(place.startDate(), place.endDate()))) {
      throw Problems.conflict("internship.overlap");
    }
  }

  private void requireFree(Trajectory learner, PlannablePlace place, RoundFacts round) {
    var school =
        cohorts
            .schoolWeekdays(List.of(learner.cohortId()))
            .getOrDefault(learner.cohortId(), List.of());
    var wish = wishes.of(round.id()).get(learner.id());
    var clash =
        place.dates().stream()
            .filter(
                day ->
                    school.contains(day.getDayOfWeek().getValue())
                        || wish != null && wish.unavailableDates().contains(day))
            .sorted()
            .findFirst();
    if (clash.isPresent()) {
      throw Problems.conflict("internship.day-taken", clash.get().toString());
    }
  }
}
