package nl.olievlek.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a learner without a place is told of others and of what would help, held against all. */
final class HelpTruth {

  private final PlanningInstance instance;
  private final List<ExhaustiveSearch.Plan> plans;
  private final ExhaustiveSearch.Plan best;
  private final List<ObjectiveValue> objective;
  private final List<Assignment> elsewhere;
  private final List<Applicant> drawn;
  private final int learner;

  /** As for {@link Truth}. */
  HelpTruth(
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
    drawn = DrawOrder.of(instance.applicants(), instance.seed());
  }

  boolean isTold(Explanation explanation) {
    if (best.places()[learner] != null) {
      return explanation.held().isEmpty() && explanation.remedy() == null;
    }
    return explanation.held().stream().allMatch(this::isTrue)
        && everyHolder(explanation)
        && isTrue(explanation.remedy());
  }

  /** All who hold a seat at a full place where the learner could go, and nobody else. */
  private boolean everyHolder(Explanation explanation) {
    var told = explanation.held().stream().map(HeldSeat::holder).collect(Collectors.toSet());
    var holding =
        IntStream.range(0, drawn.size())
            .filter(i -> best.places()[i] != null && isFull(best.places()[i]))
            .filter(i -> suits(best.places()[i]))
            .mapToObj(i -> drawn.get(i).id())
            .collect(Collectors.toSet());
    return told.equals(holding);
  }

  private boolean isTrue(HeldSeat seat) {
    int holder = drawn.stream().map(Applicant::id).toList().indexOf(seat.holder());
    var place = best.places()[holder];
    if (seat.reason() == HeldSeat.Reason.PINNED) {
      return instance.pins().contains(new Assignment(seat.holder(), place.id()));
    }
    var swapped = best.places().clone();
    swapped[learner] = place;
    swapped[holder] = null;
    var other = plans.stream().filter(plan -> Arrays.equals(plan.places(), swapped)).findFirst();
    if (!place.id().equals(seat.place()) || other.isEmpty()) {
      return false;
    }
    int worse = Arrays.mismatch(best.values(), other.get().values());
    return switch (seat.reason()) {
      case DRAWN_EARLIER ->
          holder < learner && (worse < 0 || isWorse(other.get(), worse, WantedRule.DRAWN_CHOICES));
      case DRAW_TOGETHER -> worse < 0 && holder > learner && drawIsNoBetter(place, holder);
      case CHOICES -> isWorse(other.get(), worse, WantedRule.PREFERENCES);
      case TOPIC -> isWorse(other.get(), worse, WantedRule.TOPIC);
      case TRAVEL -> isWorse(other.get(), worse, WantedRule.TRAVEL);
      case KEPT -> isWorse(other.get(), worse, WantedRule.KEPT);
      case PINNED -> false;
    };
  }

  /** Added up over the two, the draw of a series would not gain by a swap. */
  private boolean drawIsNoBetter(Place place, int holder) {
    var problem = new Problem(instance);
    var draw = new Draw(problem);
    int there = problem.place(place.id());
    int nowhere = problem.nowhere();
    return draw.cost(learner, there) + draw.cost(holder, nowhere)
        >= draw.cost(learner, nowhere) + draw.cost(holder, there);
  }

  private boolean isWorse(ExhaustiveSearch.Plan other, int at, WantedRule rule) {
    return at >= 0 && objective.get(at).rule() == rule && other.values()[at] > best.values()[at];
  }

  private boolean isTrue(Remedy remedy) {
    if (remedy.code() == Remedy.Code.ANOTHER_HOST) {
      return remedy.places().isEmpty()
          && Stream.of(Remedy.Code.values())
              .filter(code -> code != Remedy.Code.ANOTHER_HOST)
              .noneMatch(code -> instance.places().stream().anyMatch(p -> helps(code, p.id())));
    }
    return !remedy.places().isEmpty()
        && remedy.places().stream().allMatch(place -> helps(remedy.code(), place));
  }

  /** Whether the plan as it is, with the learner there as well, keeps all hard rules then. */
  private boolean helps(Remedy.Code code, UUID place) {
    var pair = new Assignment(drawn.get(learner).id(), place);
    if (elsewhere.contains(pair)) {
      return false;
    }
    var plan =
        IntStream.range(0, drawn.size())
            .filter(i -> best.places()[i] != null)
            .mapToObj(i -> new Assignment(drawn.get(i).id(), best.places()[i].id()))
            .collect(Collectors.toCollection(ArrayList::new));
    plan.add(pair);
    return HardRules.broken(changed(code, pair), plan).isEmpty();
  }

  private PlanningInstance changed(Remedy.Code code, Assignment pair) {
    return new PlanningInstance(
        instance.applicants().stream()
            .map(a -> code == Remedy.Code.OTHER_DAYS && is(a, pair) ? free(a) : a)
            .toList(),
        instance.places().stream()
            .map(p -> p.id().equals(pair.place()) ? changed(code, p) : p)
            .toList(),
        instance.wanted(),
        instance.seed(),
        instance.pins(),
        instance.forbidden().stream()
            .filter(one -> code != Remedy.Code.ADMIT || !one.equals(pair))
            .toList(),
        instance.before(),
        instance.shared().stream()
            .map(limit -> code == Remedy.Code.ANOTHER_SUPERVISOR ? more(limit, pair) : limit)
            .toList());
  }

  private static SharedLimit more(SharedLimit limit, Assignment pair) {
    return limit.places().contains(pair.place())
        ? new SharedLimit(limit.places(), limit.maximum() + 1)
        : limit;
  }

  private static Place changed(Remedy.Code code, Place p) {
    int minimum = code == Remedy.Code.LOWER_MINIMUM ? Math.min(1, p.minimum()) : p.minimum();
    int maximum = code == Remedy.Code.ONE_MORE_SEAT ? p.maximum() + 1 : p.maximum();
    return new Place(
        p.id(), p.organisation(), p.dates(), minimum, maximum, p.topics(), p.coordinate());
  }

  private static Applicant free(Applicant a) {
    return new Applicant(
        a.id(),
        a.homeOrganisation(),
        a.rankedHosts(),
        a.topics(),
        Set.of(),
        a.hostsVisited(),
        a.earlierDrawPositions(),
        a.coordinate());
  }

  private static boolean is(Applicant applicant, Assignment pair) {
    return applicant.id().equals(pair.applicant());
  }

  private boolean isFull(Place place) {
    return Arrays.stream(best.places()).filter(p -> p == place).count() == place.maximum();
  }

  private boolean suits(Place place) {
    var applicant = drawn.get(learner);
    var pair = new Assignment(applicant.id(), place.id());
    return !place.organisation().equals(applicant.homeOrganisation())
        && !applicant.hostsVisited().contains(place.organisation())
        && place.dates().stream().noneMatch(applicant.unavailable()::contains)
        && !instance.forbidden().contains(pair)
        && !elsewhere.contains(pair);
  }
}
