package nl.olievlek.exchange.internship;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.exchange.place.HostPlaces;
import nl.olievlek.exchange.place.PlannablePlace;
import nl.olievlek.exchange.round.ExchangeRounds;
import nl.olievlek.exchange.round.RoundFacts;
import nl.olievlek.exchange.wish.Wishes;
import nl.olievlek.learner.Learners;
import nl.olievlek.learner.Trajectory;
import nl.olievlek.learner.cohort.Cohorts;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** Whether a learner can be at a host on some days; the same rules that a planner keeps. */
@ApplicationScoped
class StayRules {

  private final StayRepository stays;
  private final ExchangeRounds rounds;
  private final HostPlaces places;
  private final Wishes wishes;
  private final Learners learners;
  private final Cohorts cohorts;
  private final Clock clock;

  StayRules(
      StayRepository stays,
      ExchangeRounds rounds,
      HostPlaces places,
      Wishes wishes,
      Learners learners,
      Cohorts cohorts,
      Clock clock) {
    this.stays = stays;
    this.rounds = rounds;
    this.places = places;
    this.wishes = wishes;
    this.learners = learners;
    this.cohorts = cohorts;
    this.clock = clock;
  }

  /**
   * Refuses other days for an internship when a rule forbids them; keeps the learner and with it
   * the days at school until the transaction ends.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 400 outside the days of the place, 409
   */
  void requireOtherDays(InternshipFacts internship, PlannedDays planned, Scope scope) {
    learners.keep(internship.learnerId());
    var place = places.known(internship.hostPlaceId());
    planned.requireWithin(place, internship.plannedStartDate(), LocalDate.now(clock));
    var first = planned.first();
    var last = planned.last();
    requireHolds(internship, first, last);
    var round = rounds.visible(internship.roundId(), scope);
    UUID id = internship.learnerId();
    requireNew(id, internship.hostOrganisationId(), first, last, internship.id());
    requireFree(learners.trajectories(List.of(id)).get(id), place, first, last, round);
  }

  /**
   * Refuses days on which the employer or the host is no member, or the host not recognised.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 409
   */
  void requireHolds(InternshipFacts internship, LocalDate first, LocalDate last) {
    requireHost(internship.hostPlaceId(), first, last);
    requireEmployer(internship.networkId(), internship.homeOrganisationId(), first, last);
  }

  /** Refuses a stay that a rule forbids; {@code itself} is the internship that it is, if any. */
  void require(
      Trajectory learner,
      PlannablePlace place,
      RoundFacts round,
      LocalDate first,
      LocalDate last,
      UUID itself) {
    requireHost(place.id(), first, last);
    requireEmployer(round.networkId(), learner.employerId(), first, last);
    requireNew(learner.id(), place.organisationId(), first, last, itself);
    requireFree(learner, place, first, last, round);
  }

  /** Refuses a place that is full, and holds it until the transaction ends. */
  void requireRoom(PlannablePlace place) {
    places.hold(List.of(place.id()));
    int seated = stays.seated(place.id());
    if (seated >= place.capacity()) {
      throw Problems.conflict("internship.place-full", place.ward());
    }
    if (places.shared(Map.of(place.id(), seated)).stream().anyMatch(at -> at.maximum() == 0)) {
      throw Problems.conflict("internship.supervisors-busy", place.ward());
    }
  }

  /** Refuses a host where the learner has been or goes, and days that another internship takes. */
  void requireNew(UUID learner, UUID host, LocalDate first, LocalDate last, UUID itself) {
    var others =
        stays.ofLearners(List.of(learner)).stream()
            .filter(stay -> !stay.id().equals(itself))
            .toList();
    if (others.stream()
        .filter(stay -> !stay.status().cameToNothing())
        .anyMatch(stay -> stay.hostOrganisationId().equals(host))) {
      throw Problems.conflict("internship.visited");
    }
    if (others.stream().anyMatch(stay -> stay.overlaps(first, last))) {
      throw Problems.conflict("internship.overlap");
    }
  }

  private void requireHost(UUID place, LocalDate first, LocalDate last) {
    places
        .fault(place, first, last)
        .ifPresent(
            key -> {
              throw Problems.conflict(key);
            });
  }

  private void requireEmployer(UUID network, UUID employer, LocalDate first, LocalDate last) {
    if (!stays.member(network, employer, first, last)) {
      throw Problems.conflict("internship.employer-left");
    }
  }

  private void requireFree(
      Trajectory learner, PlannablePlace place, LocalDate first, LocalDate last, RoundFacts round) {
    var days = places.days(place.id(), first, last);
    if (days.isEmpty()) {
      throw Problems.conflict("internship.no-day");
    }
    var school = schoolDays(learner);
    var wish = wishes.of(round.id()).get(learner.id());
    days.stream()
        .filter(
            day ->
                school.contains(day.getDayOfWeek().getValue())
                    || wish != null && wish.unavailableDates().contains(day))
        .findFirst()
        .ifPresent(
            day -> {
              throw Problems.conflict("internship.day-taken", day);
            });
  }

  /** Whether the class of a learner is at school on a day. */
  boolean atSchool(UUID learner, LocalDate day) {
    return schoolDays(learners.trajectories(List.of(learner)).get(learner))
        .contains(day.getDayOfWeek().getValue());
  }

  private List<Integer> schoolDays(Trajectory learner) {
    var cohort = learner.cohortId();
    return cohort == null
        ? List.of()
        : cohorts.schoolWeekdays(List.of(cohort)).getOrDefault(cohort, List.of());
  }
}
