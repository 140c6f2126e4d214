package nl.olievlek.exchange.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.olievlek.exchange.internship.Internships;
import nl.olievlek.exchange.internship.Stay;
import nl.olievlek.exchange.place.HostPlaces;
import nl.olievlek.exchange.place.PlannablePlace;
import nl.olievlek.exchange.round.RoundFacts;
import nl.olievlek.exchange.wish.GivenWish;
import nl.olievlek.exchange.wish.Wishes;
import nl.olievlek.learner.LearnerStatus;
import nl.olievlek.learner.Learners;
import nl.olievlek.learner.Trajectory;
import nl.olievlek.learner.cohort.Cohorts;
import nl.olievlek.planning.Applicant;
import nl.olievlek.planning.Coordinate;
import nl.olievlek.planning.Place;
import nl.olievlek.planning.PlanningInstance;
import nl.olievlek.planning.SharedPeople;
import nl.olievlek.planning.WantedRule;

/**
 * Collects all that decides the plan of a round, in a fixed number of statements. Nothing changed
 * since, as long as it collects the same again.
 */
@ApplicationScoped
class Planning {

  private final Learners learners;
  private final Cohorts cohorts;
  private final HostPlaces places;
  private final Wishes wishes;
  private final Internships internships;
  private final PlanHistoryRepository history;
  private final Clock clock;

  Planning(
      Learners learners,
      Cohorts cohorts,
      HostPlaces places,
      Wishes wishes,
      Internships internships,
      PlanHistoryRepository history,
      Clock clock) {
    this.learners = learners;
    this.cohorts = cohorts;
    this.places = places;
    this.wishes = wishes;
    this.internships = internships;
    this.history = history;
    this.clock = clock;
  }

  /**
   * The round as it is to be planned or, once its plan is published, repaired.
   *
   * @throws nl.olievlek.planning.NothingToPlan without learners or places
   */
  PlanningInstance of(RoundFacts round) {
    var active =
        learners.ofCohorts(round.cohortIds()).stream()
            .filter(learner -> learner.status() == LearnerStatus.ACTIVE)
            .toList();
    return of(round, active, LocalDate.now(clock));
  }

  /** The round as it was to be planned on a day of the past; throws as {@link #of}. */
  PlanningInstance asOf(RoundFacts round, LocalDate day) {
    return of(round, learners.activeOn(round.cohortIds(), day), day);
  }

  private PlanningInstance of(RoundFacts round, List<Trajectory> learning, LocalDate today) {
    var active = takingPart(round, learning, today);
    var stays = internships.stays(active.stream().map(Trajectory::id).toList());
    var soFar = SoFar.of(round.id(), stays, today);
    var planned = active.stream().filter(l -> !soFar.settled().contains(l.id())).toList();
    var offered =
        places.plannable(round.id()).stream()
            .filter(place -> !round.status().published() || place.startDate().isAfter(today))
            .toList();
    var known = offered.stream().map(PlannablePlace::id).collect(Collectors.toSet());
    var lasting = stays.stream().filter(stay -> !stay.canMove(round.id(), today)).toList();
    var facts = facts(round, planned, offered, lasting);
    var people = places.sharing(known.stream().collect(Collectors.toMap(id -> id, soFar::taken)));
    return new PlanningInstance(
        planned.stream().map(learner -> applicant(learner, offered, facts)).toList(),
        offered.stream().map(place -> place(place, soFar.taken(place.id()), facts)).toList(),
        WantedRule.USUAL_ORDER,
        round.lotterySeed(),
        List.of(),
        soFar.declined().stream().filter(pair -> known.contains(pair.place())).toList(),
        soFar.before().stream().filter(pair -> known.contains(pair.place())).toList(),
        SharedPeople.limits(people),
        people.stream().filter(SharedPeople::many).toList());
  }

  /** Nobody is planned who is absent, or whose employer is not in the network then. */
  private List<Trajectory> takingPart(RoundFacts round, List<Trajectory> all, LocalDate today) {
    var absent = wishes.absent(round.id());
    var employers = all.stream().map(Trajectory::employerId).distinct().toList();
    var members = history.members(round, employers, today);
    return all.stream()
        .filter(one -> !absent.contains(one.id()) && members.contains(one.employerId()))
        .toList();
  }

  private Facts facts(
      RoundFacts round, List<Trajectory> active, List<PlannablePlace> offered, List<Stay> lasting) {
    var ids = active.stream().map(Trajectory::id).toList();
    return new Facts(
        offered.stream().flatMap(place -> place.dates().stream()).collect(Collectors.toSet()),
        wishes.of(round.id()),
        cohorts.schoolWeekdays(round.cohortIds()),
        lasting.stream().collect(Collectors.groupingBy(Stay::learnerId)),
        history.drawPositions(ids, round.id()),
        history.spotsOfPlaces(offered.stream().map(PlannablePlace::id).toList()),
        history.spotsOfOrganisations(
            active.stream().map(Trajectory::employerId).distinct().toList()));
  }

  private static Applicant applicant(
      Trajectory learner, List<PlannablePlace> offered, Facts facts) {
    var wish = facts.wishes().get(learner.id());
    var stays = facts.stays().getOrDefault(learner.id(), List.of());
    return new Applicant(
        learner.id(),
        learner.employerId(),
        wish == null ? List.of() : wish.rankedHostIds(),
        wish == null ? Set.of() : topics(wish.topics()),
        unavailable(learner, wish, stays, offered, facts),
        stays.stream()
            .filter(stay -> !stay.status().cameToNothing())
            .map(Stay::hostOrganisationId)
            .collect(Collectors.toSet()),
        facts.draws().getOrDefault(learner.id(), List.of()),
        facts.employers().get(learner.employerId()));
  }

  /** Only days on which there is a place: other days decide nothing. */
  private static Set<LocalDate> unavailable(
      Trajectory learner,
      GivenWish wish,
      List<Stay> stays,
      List<PlannablePlace> offered,
      Facts facts) {
    var school = facts.schoolWeekdays().getOrDefault(learner.cohortId(), List.of());
    Set<LocalDate> away = wish == null ? Set.of() : Set.copyOf(wish.unavailableDates());
    var days =
        facts.days().stream()
            .filter(day -> school.contains(day.getDayOfWeek().getValue()) || away.contains(day))
            .collect(Collectors.toCollection(HashSet::new));
    for (var stay : stays) {
      // An internship takes its whole period, also the days between the learner's days there.
      offered.stream()
          .filter(place -> stay.overlaps(place.startDate(), place.endDate()))
          .forEach(place -> days.addAll(place.dates()));
    }
    return days;
  }

  private static Place place(PlannablePlace place, int taken, Facts facts) {
    return new Place(
        place.id(),
        place.organisationId(),
        place.dates(),
        Math.max(0, place.minimumLearners() - taken),
        Math.max(0, place.capacity() - taken),
        topics(place.topics()),
        facts.places().get(place.id()));
  }

  /** Topics are typed by people: upper and lower case mean the same. */
  private static Set<String> topics(Collection<String> typed) {
    return typed.stream()
        .map(topic -> topic.strip().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  /** What is known about learners and places beside themselves; {@code days} have a place. */
  private record Facts(
      Set<LocalDate> days,
      Map<UUID, GivenWish> wishes,
      Map<UUID, List<Integer>> schoolWeekdays,
      Map<UUID, List<Stay>> stays,
      Map<UUID, List<Double>> draws,
      Map<UUID, Coordinate> places,
      Map<UUID, Coordinate> employers) {}
}
