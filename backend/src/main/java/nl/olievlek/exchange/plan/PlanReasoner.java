package nl.olievlek.exchange.plan;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.olievlek.planning.Applicant;
import nl.olievlek.planning.Assignment;
import nl.olievlek.planning.Place;
import nl.olievlek.planning.PlanningInstance;

/**
 * Tells hosts why their places are as full as they are. Says only what follows from the hard rules
 * and from who went where.
 */
final class PlanReasoner {

  private final PlanningInstance instance;
  private final Set<Assignment> forbidden;
  private final Map<UUID, UUID> placed;
  private final Map<UUID, Integer> load;

  PlanReasoner(MadePlan made) {
    instance = made.instance();
    forbidden = Set.copyOf(instance.forbidden());
    placed =
        made.assignments().stream()
            .collect(Collectors.toMap(Assignment::applicant, Assignment::place));
    load =
        placed.values().stream()
            .collect(Collectors.groupingBy(id -> id, Collectors.summingInt(one -> 1)));
  }

  /**
   * Why a place is as full as it is.
   *
   * @param arguments as described at {@link PlaceReason}
   */
  record Said(PlaceReason code, List<Long> arguments) {}

  Said why(Place place) {
    var here = placedAt(place);
    var guests = instance.applicants().stream().filter(a -> at(a, place)).toList();
    var asked = guests.stream().filter(a -> a.rankedHosts().contains(place.organisation())).count();
    var others =
        instance.applicants().stream().filter(a -> !at(a, place)).filter(a -> fits(a, place));
    var count = others.count();
    return new Said(
        code(place, here, count),
        List.of(here, (long) place.maximum(), asked, count, (long) place.minimum()));
  }

  private PlaceReason code(Place place, long here, long others) {
    if (here >= place.maximum()) {
      return PlaceReason.FULL;
    }
    if (here == 0 && others < place.minimum()) {
      return others == 0 ? nobody(place) : PlaceReason.TOO_FEW;
    }
    if (others == 0) {
      return nobody(place);
    }
    var left =
        instance.applicants().stream().anyMatch(a -> !placed.containsKey(a.id()) && fits(a, place));
    if (left) {
      var busy =
          instance.shared().stream()
              .anyMatch(at -> at.places().contains(place.id()) && at.excess(load) >= 0);
      return busy ? PlaceReason.SUPERVISORS_BUSY : PlaceReason.TOO_FEW_LEFT;
    }
    return here == 0 ? PlaceReason.NOT_NEEDED : PlaceReason.OTHERS_ELSEWHERE;
  }

  private PlaceReason nobody(Place place) {
    var days =
        instance.applicants().stream()
            .anyMatch(a -> !at(a, place) && allowed(a, place) && !free(a, place));
    return days ? PlaceReason.NOBODY_ON_THESE_DAYS : PlaceReason.NOBODY_ELSE;
  }

  private long placedAt(Place place) {
    return load.getOrDefault(place.id(), 0);
  }

  private boolean at(Applicant learner, Place place) {
    return place.id().equals(placed.get(learner.id()));
  }

  private boolean fits(Applicant learner, Place place) {
    return allowed(learner, place) && free(learner, place);
  }

  private boolean allowed(Applicant learner, Place place) {
    return !place.organisation().equals(learner.homeOrganisation())
        && !learner.hostsVisited().contains(place.organisation())
        && !forbidden.contains(new Assignment(learner.id(), place.id()));
  }

  private static boolean free(Applicant learner, Place place) {
    return Collections.disjoint(learner.unavailable(), place.dates());
  }
}
