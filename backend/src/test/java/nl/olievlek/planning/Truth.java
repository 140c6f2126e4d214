package nl.olievlek.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a learner is told, held against every plan there is. */
final class Truth {

  private final PlanningInstance instance;
  private final List<ObjectiveValue> objective;
  private final List<ExhaustiveSearch.Plan> plans;
  private final ExhaustiveSearch.Plan best;
  private final List<Assignment> elsewhere;
  private final Applicant applicant;
  private final int learner;

  /**
   * @param plans all there are
   * @param best the one that was chosen
   * @param objective what it comes to
   * @param elsewhere pairs that other rounds rule out
   * @param learner the number in the draw
   */
  Truth(
      PlanningInstance instance,
      List<ExhaustiveSearch.Plan> plans,
      ExhaustiveSearch.Plan best,
      List<ObjectiveValue> objective,
      List<Assignment> elsewhere,
      int learner) {
    this.instance = instance;
    this.plans = plans;
    this.best = best;
    this.objective = objective;
    this.elsewhere = elsewhere;
    this.learner = learner;
    applicant = DrawOrder.of(instance.applicants(), instance.seed()).get(learner);
  }

  boolean isTold(Explanation explanation) {
    return explanation.applicant().equals(applicant.id())
        && isTrue(explanation.outcome())
        && explanation.missed().stream().allMatch(this::isTrue);
  }

  private boolean isTrue(Reason reason) {
    var arguments = reason.arguments();
    return reason.code().name().startsWith("CHOICE_")
        ? isTrueOfChoice(reason, (int) arguments.get(0), (UUID) arguments.get(1))
        : isTrueOfOutcome(reason.code(), arguments);
  }

  private boolean isTrueOfOutcome(ReasonCode code, List<Object> arguments) {
    Place got = best.places()[learner];
    UUID host = got == null ? null : got.organisation();
    List<UUID> wishes = applicant.rankedHosts();
    if (!arguments.isEmpty()) {
      assertEquals(host, arguments.getFirst());
    }
    return switch (code) {
      case FIRST_CHOICE -> wishes.getFirst().equals(host);
      case FIRST_CHOICE_TOPIC -> wishes.getFirst().equals(host) && fits(got, arguments.get(1));
      case LOWER_CHOICE -> wishes.indexOf(host) + 1 == (int) arguments.get(1);
      case OTHER_HOST -> host != null && !wishes.contains(host) && !wishes.isEmpty();
      case PINNED -> pins().anyMatch(place -> place.equals(got.id()));
      case NO_WISH -> host != null && wishes.isEmpty();
      case NO_WISH_TOPIC -> wishes.isEmpty() && fits(got, arguments.get(1));
      case NO_OTHER_HOST -> running().allMatch(this::isEmployers) && taken().findAny().isEmpty();
      case ALL_VISITED ->
          running().allMatch(p -> isEmployers(p) || isVisited(p)) && taken().findAny().isEmpty();
      case ALL_DATES_UNAVAILABLE -> running().filter(p -> !isEmployers(p)).allMatch(this::clashes);
      case ALL_VISITED_OR_UNAVAILABLE ->
          running().allMatch(p -> isEmployers(p) || isVisited(p) || clashes(p));
      case IN_OTHER_ROUNDS ->
          options().findAny().isEmpty() && suitable().anyMatch(this::isElsewhere);
      case NOT_ALLOWED -> suitable().findAny().isPresent() && nowhereIn(p -> p != null);
      case BELOW_MINIMUM -> options().allMatch(p -> load(p) == 0 && p.minimum() > 1);
      case NO_PLACES_LEFT_DRAWN_BEFORE ->
          (asGood(plan -> plan.places()[learner] != null)
                  || isDrawn(plan -> plan.places()[learner] != null))
              && options()
                  .filter(p -> load(p) > 0 || p.minimum() < 2)
                  .allMatch(this::isFullOfEarlierDrawn);
      case NO_PLACES_LEFT_COSTS_DRAWN_BEFORE -> isDrawn(plan -> plan.places()[learner] != null);
      case NO_PLACES_LEFT_DRAW -> asGood(plan -> plan.places()[learner] != null);
      case NO_PLACES_LEFT ->
          options().allMatch(p -> load(p) == p.maximum())
              && (options().findAny().isPresent() || taken().anyMatch(p -> true));
      case SUPERVISORS_BUSY -> isWantOfPeople(p -> true);
      case NOT_IN_BEST_PLAN -> !asGood(plan -> plan.places()[learner] != null);
      default -> false;
    };
  }

  private boolean isTrueOfChoice(Reason reason, int choice, UUID host) {
    assertEquals(applicant.rankedHosts().get(choice - 1), host);
    Predicate<Place> there = p -> p != null && p.organisation().equals(host);
    assertNotEquals(true, there.test(best.places()[learner]));
    return switch (reason.code()) {
      case CHOICE_OWN_EMPLOYER -> applicant.homeOrganisation().equals(host);
      case CHOICE_VISITED -> applicant.hostsVisited().contains(host);
      case CHOICE_OTHER_ROUND -> suitable().filter(there).allMatch(this::isElsewhere);
      case CHOICE_NOT_OFFERED ->
          running().noneMatch(there)
              && instance.places().stream().filter(there).noneMatch(p -> p.maximum() == 0);
      case CHOICE_TAKEN ->
          running().noneMatch(there)
              && instance.places().stream().filter(there).anyMatch(p -> p.maximum() == 0);
      case CHOICE_DATES -> running().filter(there).allMatch(this::clashes);
      case CHOICE_NOT_ALLOWED ->
          nowhereIn(there) && (suitable().anyMatch(there) || pins().findAny().isPresent());
      case CHOICE_BELOW_MINIMUM ->
          options().filter(there).allMatch(p -> load(p) == 0)
              && options().filter(there).mapToInt(Place::minimum).min().getAsInt()
                  == (int) reason.arguments().get(2);
      case CHOICE_FULL_DRAWN_BEFORE ->
          (isDraw(there) || isDrawn(plan -> there.test(plan.places()[learner])))
              && options().filter(there).allMatch(this::isFullOfEarlierDrawn)
              && options().filter(there).mapToInt(Place::maximum).sum()
                  == (int) reason.arguments().get(2);
      case CHOICE_DRAW -> isDraw(there);
      case CHOICE_COSTS_DRAWN_BEFORE -> isDrawn(plan -> there.test(plan.places()[learner]));
      case CHOICE_COSTS_A_PLACE -> worseOn(there) == WantedRule.PLACED;
      case CHOICE_COSTS_CHOICES -> worseOn(there) == WantedRule.PREFERENCES;
      case CHOICE_COSTS_TOPICS -> worseOn(there) == WantedRule.TOPIC;
      case CHOICE_COSTS_TRAVEL -> worseOn(there) == WantedRule.TRAVEL;
      case CHOICE_COSTS_BALANCE -> worseOn(there) == WantedRule.BALANCE;
      case CHOICE_COSTS_CHANGES -> worseOn(there) == WantedRule.KEPT;
      case CHOICE_SUPERVISORS_BUSY -> isWantOfPeople(there);
      case CHOICE_NOT_IN_BEST_PLAN ->
          instance.places().stream().anyMatch(p -> p.minimum() > 1) || !instance.shared().isEmpty();
      default -> false;
    };
  }

  private boolean isDraw(Predicate<Place> there) {
    return asGood(plan -> there.test(plan.places()[learner]));
  }

  private boolean nowhereIn(Predicate<Place> there) {
    return plans.stream().noneMatch(plan -> there.test(plan.places()[learner]));
  }

  private boolean asGood(Predicate<ExhaustiveSearch.Plan> condition) {
    var other = bestWith(condition);
    return other != null && Arrays.equals(other.values(), best.values());
  }

  /** As good until a learner drawn before, and it is not so for this learner. */
  private boolean isDrawn(Predicate<ExhaustiveSearch.Plan> condition) {
    var other = bestWith(condition);
    int worse = other == null ? -1 : Arrays.mismatch(best.values(), other.values());
    int first =
        objective.stream().map(ObjectiveValue::rule).toList().indexOf(WantedRule.DRAWN_CHOICES);
    return first >= 0 && worse >= first && worse < first + learner;
  }

  private WantedRule worseOn(Predicate<Place> there) {
    var other = bestWith(plan -> there.test(plan.places()[learner]));
    return objective.get(Arrays.mismatch(best.values(), other.values())).rule();
  }

  private ExhaustiveSearch.Plan bestWith(Predicate<ExhaustiveSearch.Plan> condition) {
    return plans.stream().filter(condition).min(Comparator.naturalOrder()).orElse(null);
  }

  private Stream<Place> running() {
    return instance.places().stream().filter(p -> p.maximum() > 0 && p.minimum() <= p.maximum());
  }

  private Stream<Place> suitable() {
    return running().filter(p -> !isEmployers(p) && !isVisited(p) && !clashes(p));
  }

  private Stream<Place> options() {
    return suitable()
        .filter(p -> !instance.forbidden().contains(new Assignment(applicant.id(), p.id())))
        .filter(p -> !isElsewhere(p))
        .filter(p -> pins().allMatch(p.id()::equals));
  }

  /** What would suit, had it not been full before. */
  private Stream<Place> taken() {
    return instance.places().stream()
        .filter(p -> p.maximum() == 0)
        .filter(p -> !isEmployers(p) && !isVisited(p) && !clashes(p))
        .filter(p -> !instance.forbidden().contains(new Assignment(applicant.id(), p.id())));
  }

  private Stream<UUID> pins() {
    return instance.pins().stream()
        .filter(pin -> pin.applicant().equals(applicant.id()))
        .map(Assignment::place);
  }

  private boolean isElsewhere(Place place) {
    return elsewhere.contains(new Assignment(applicant.id(), place.id()));
  }

  private boolean isEmployers(Place place) {
    return place.organisation().equals(applicant.homeOrganisation());
  }

  private boolean isVisited(Place place) {
    return applicant.hostsVisited().contains(place.organisation());
  }

  private boolean clashes(Place place) {
    return place.dates().stream().anyMatch(applicant.unavailable()::contains);
  }

  private long load(Place place) {
    return Arrays.stream(best.places()).filter(p -> p == place).count();
  }

  /** Nobody more fits at any of the places: it is full, or people who look after two are busy. */
  private boolean isWantOfPeople(Predicate<Place> there) {
    var places = options().filter(there).toList();
    return places.stream().allMatch(p -> load(p) == p.maximum() || isReached(p))
        && places.stream().anyMatch(p -> load(p) < p.maximum() && isReached(p));
  }

  private boolean isReached(Place place) {
    return instance.shared().stream()
        .filter(limit -> limit.places().contains(place.id()))
        .anyMatch(
            limit ->
                instance.places().stream()
                        .filter(p -> limit.places().contains(p.id()))
                        .mapToLong(this::load)
                        .sum()
                    >= limit.maximum());
  }

  private boolean isFullOfEarlierDrawn(Place place) {
    long earlier = Arrays.stream(best.places(), 0, learner).filter(p -> p == place).count();
    return earlier == place.maximum();
  }

  private boolean fits(Place place, Object topic) {
    return place.topics().contains(topic) && applicant.topics().contains(topic);
  }
}
