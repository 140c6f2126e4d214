package nl.olievlek.exchange.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.olievlek.exchange.plan.PlanOptions.Pair;
import nl.olievlek.exchange.planning.Applicant;
import nl.olievlek.exchange.planning.Place;
import nl.olievlek.exchange.planning.PlanningInstance;
import nl.olievlek.exchange.planning.WantedRule;
import nl.olievlek.platform.problem.ProblemException.FieldText;
import nl.olievlek.platform.problem.Problems;

/** What may be asked of a plan: nothing that contradicts the round or itself. */
final class PlanRules {

  private final PlanOptions asked;
  private final Map<UUID, Applicant> learners;
  private final Map<UUID, Place> places;
  private final List<FieldText> faults = new ArrayList<>();

  private PlanRules(PlanOptions asked, PlanningInstance round) {
    this.asked = asked;
    learners = by(round.applicants(), Applicant::id);
    places = by(round.places(), Place::id);
  }

  /**
   * Refuses what cannot be.
   *
   * @param round what is known of the round
   * @throws nl.olievlek.platform.problem.ProblemException 400 that names every fault
   */
  static void require(PlanOptions asked, PlanningInstance round) {
    var rules = new PlanRules(asked, round);
    rules.wanted();
    rules.pins();
    rules.forbids();
    if (!rules.faults.isEmpty()) {
      throw Problems.invalid(rules.faults);
    }
  }

  private void wanted() {
    var seen = new HashSet<WantedRule>();
    for (var index = 0; index < asked.wanted().size(); index++) {
      if (!seen.add(asked.wanted().get(index))) {
        fault("wanted[" + index + "]", "plan.wanted-twice");
      }
    }
    if (asked.wanted().isEmpty() || asked.wanted().getFirst() != WantedRule.PLACED) {
      fault("wanted", "plan.wanted-placed-first");
    }
  }

  private void pins() {
    var pinned = new HashSet<UUID>();
    var taken = new HashMap<UUID, Integer>();
    for (var index = 0; index < asked.pins().size(); index++) {
      var pin = asked.pins().get(index);
      var field = "pins[" + index + "].";
      if (!pinned.add(pin.learnerId())) {
        fault(field + "learnerId", "plan.pin-twice");
      } else if (known(field, pin)) {
        pin(field + "hostPlaceId", pin, taken);
      }
    }
  }

  private void pin(String field, Pair pin, Map<UUID, Integer> taken) {
    var learner = learners.get(pin.learnerId());
    var place = places.get(pin.hostPlaceId());
    if (place.organisation().equals(learner.homeOrganisation())) {
      fault(field, "plan.pin-employer");
    } else if (learner.hostsVisited().contains(place.organisation())) {
      fault(field, "plan.pin-visited");
    } else if (!Collections.disjoint(learner.unavailable(), place.dates())) {
      fault(field, "plan.pin-dates");
    } else if (taken.merge(place.id(), 1, Integer::sum) > place.maximum()) {
      fault(field, "plan.pin-full", place.maximum());
    } else if (possible(place) < place.minimum()) {
      fault(field, "plan.pin-minimum", place.minimum());
    }
  }

  private void forbids() {
    for (var index = 0; index < asked.forbids().size(); index++) {
      var field = "forbids[" + index + "].";
      if (known(field, asked.forbids().get(index))
          && asked.pins().contains(asked.forbids().get(index))) {
        fault(field + "hostPlaceId", "plan.forbid-pinned");
      }
    }
  }

  private boolean known(String field, Pair pair) {
    if (!learners.containsKey(pair.learnerId())) {
      fault(field + "learnerId", "plan.pair-learner");
    }
    if (!places.containsKey(pair.hostPlaceId())) {
      fault(field + "hostPlaceId", "plan.pair-place");
    }
    return learners.containsKey(pair.learnerId()) && places.containsKey(pair.hostPlaceId());
  }

  /** How many learners could be at a place, given what is asked. */
  private long possible(Place place) {
    var elsewhere =
        asked.pins().stream()
            .filter(pin -> !pin.hostPlaceId().equals(place.id()))
            .map(Pair::learnerId)
            .collect(Collectors.toSet());
    Set<Pair> forbidden = Set.copyOf(asked.forbids());
    var fit =
        learners.values().stream()
            .filter(learner -> !elsewhere.contains(learner.id()))
            .filter(learner -> !forbidden.contains(new Pair(learner.id(), place.id())))
            .filter(learner -> !place.organisation().equals(learner.homeOrganisation()))
            .filter(learner -> !learner.hostsVisited().contains(place.organisation()))
            .filter(learner -> Collections.disjoint(learner.unavailable(), place.dates()))
            .count();
    return Math.min(fit, place.maximum());
  }

  private void fault(String field, String key, Object... arguments) {
    faults.add(Problems.violation(field, key, arguments));
  }

  private static <T> Map<UUID, T> by(List<T> all, Function<T, UUID> id) {
    return all.stream().collect(Collectors.toMap(id, Function.identity()));
  }
}
