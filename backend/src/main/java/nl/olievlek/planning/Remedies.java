package nl.olievlek.planning;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds what would help learners without a place; says only what really would. */
final class Remedies {

  private final PlanningInstance instance;
  private final Set<Assignment> forbidden;
  private final Set<Assignment> elsewhere;
  private final Map<UUID, Integer> load;

  /**
   * @param elsewhere pairs that other rounds rule out
   */
  Remedies(PlanningInstance instance, List<Assignment> assignments, List<Assignment> elsewhere) {
    this.instance = instance;
    forbidden = new HashSet<>(instance.forbidden());
    forbidden.addAll(elsewhere);
    this.elsewhere = Set.copyOf(elsewhere);
    load =
        assignments.stream()
            .map(Assignment::place)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.summingInt(one -> 1)));
  }

  /** What would help a learner without a place. */
  Remedy of(Applicant learner) {
    var full = matching(place -> fits(learner, place) && isRunning(place) && !isReached(place));
    if (!full.isEmpty()) {
      return new Remedy(Remedy.Code.ONE_MORE_SEAT, full);
    }
    var reached = matching(place -> fits(learner, place) && hasSeat(place) && isReached(place));
    if (!reached.isEmpty()) {
      return new Remedy(Remedy.Code.ANOTHER_SUPERVISOR, reached);
    }
    var empty = matching(place -> fits(learner, place) && isEmpty(place) && !isReached(place));
    if (!empty.isEmpty()) {
      return new Remedy(Remedy.Code.LOWER_MINIMUM, empty);
    }
    var clashing =
        matching(
            place -> mayVisit(learner, place) && isAllowed(learner, place) && takesOneMore(place));
    if (!clashing.isEmpty()) {
      return new Remedy(Remedy.Code.OTHER_DAYS, clashing);
    }
    var ruledOut =
        matching(
            place ->
                mayVisit(learner, place)
                    && isFree(learner, place)
                    && takesOneMore(place)
                    && !isAllowed(learner, place)
                    && !elsewhere.contains(pair(learner, place)));
    return ruledOut.isEmpty()
        ? new Remedy(Remedy.Code.ANOTHER_HOST, List.of())
        : new Remedy(Remedy.Code.ADMIT, ruledOut);
  }

  private List<UUID> matching(Predicate<Place> wanted) {
    return instance.places().stream().filter(wanted).map(Place::id).toList();
  }

  /** One more seat would do: it runs, or who is there already leaves no seat. */
  private boolean isRunning(Place place) {
    return (loadOf(place) > 0 || place.isTaken()) && loadOf(place) + 1 >= place.minimum();
  }

  private boolean isEmpty(Place place) {
    return loadOf(place) == 0 && place.maximum() > 0;
  }

  private boolean takesOneMore(Place place) {
    return hasSeat(place) && !isReached(place);
  }

  private boolean isReached(Place place) {
    return instance.shared().stream()
        .anyMatch(limit -> limit.places().contains(place.id()) && limit.excess(load) >= 0);
  }

  private boolean hasSeat(Place place) {
    var more = loadOf(place) + 1;
    return more <= place.maximum() && more >= place.minimum();
  }

  private boolean fits(Applicant learner, Place place) {
    return mayVisit(learner, place) && isAllowed(learner, place) && isFree(learner, place);
  }

  private boolean isAllowed(Applicant learner, Place place) {
    return !forbidden.contains(pair(learner, place));
  }

  private static boolean mayVisit(Applicant learner, Place place) {
    return !place.organisation().equals(learner.homeOrganisation())
        && !learner.hostsVisited().contains(place.organisation());
  }

  private static boolean isFree(Applicant learner, Place place) {
    return Collections.disjoint(learner.unavailable(), place.dates());
  }

  private static Assignment pair(Applicant learner, Place place) {
    return new Assignment(learner.id(), place.id());
  }

  private int loadOf(Place place) {
    return load.getOrDefault(place.id(), 0);
  }
}
