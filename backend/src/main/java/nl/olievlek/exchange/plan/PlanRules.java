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
import nl.olievlek.planning.Applicant;
import nl.olievlek.planning.Place;
import nl.olievlek.planning.PlanningInstance;
import nl.olievlek.planning.WantedRule;
import nl.olievlek.platform.problem.ProblemException.FieldText;
import nl.olievlek.platform.problem.Problems;

/** What may be asked of a plan: nothing that contradicts the round or itself. */
final class PlanRules {

  private final PlanOptions asked;
  private final int rounds;
  private final Map<UUID, Round> roundOf = new HashMap<>();
  private final Set<UUID> learners;
  private final List<FieldText> faults = new ArrayList<>();

  /** A round that is planned: its learners and its places. */
  private record Round(UUID id, Map<UUID, Applicant> learners, Map<UUID, Place> places) {}

  private PlanRules(PlanOptions asked, Map<UUID, PlanningInstance> rounds) {
    this.asked = asked;
    this.rounds = rounds.size();
    rounds.forEach(
        (id, known) -> {
          var round =
              new Round(id, by(known.applicants(), Applicant::id), by(known.places(), Place::id));
          round.places().keySet().forEach(place -> roundOf.put(place, round));
        });
    learners =
        rounds.values().stream()
            .flatMap(round -> round.applicants().stream())
            .map(Applicant::id)
            .collect(Collectors.toSet());
  }

  /**
   * Refuses what cannot be.
   *
   * @param rounds what is known of the rounds that are planned together
   * @throws nl.olievlek.platform.problem.ProblemException 400 that names every fault
   */
  static void require(PlanOptions asked, Map<UUID, PlanningInstance> rounds) {
    var rules = new PlanRules(asked, rounds);
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
    if (asked.wanted().containsAll(List.of(WantedRule.PREFERENCES, WantedRule.DRAWN_CHOICES))) {
      fault("wanted", "plan.wanted-choices-twice");
    }
    if (rounds > 1 && asked.wanted().contains(WantedRule.DRAWN_CHOICES)) {
      fault("wanted", "plan.wanted-drawn-together");
    }
    if (asked.wanted().isEmpty() || asked.wanted().getFirst() != WantedRule.PLACED) {
      fault("wanted", "plan.wanted-placed-first");
    }
  }

  private void pins() {
    var pinned = new HashSet<List<UUID>>();
    var hosts = new HashSet<List<UUID>>();
    var taken = new HashMap<UUID, Integer>();
    for (var index = 0; index < asked.pins().size(); index++) {
      var pin = asked.pins().get(index);
      var field = "pins[" + index + "].";
      if (!known(field, pin)) {
        continue;
      }
      var round = roundOf.get(pin.hostPlaceId());
      var host = round.places().get(pin.hostPlaceId()).organisation();
      if (!pinned.add(List.of(pin.learnerId(), round.id()))) {
        fault(field + "learnerId", "plan.pin-twice");
      } else if (!hosts.add(List.of(pin.learnerId(), host))) {
        fault(field + "hostPlaceId", "plan.pin-host-twice");
      } else {
        pin(field + "hostPlaceId", pin, round, taken);
      }
    }
  }

  private void pin(String field, Pair pin, Round round, Map<UUID, Integer> taken) {
    var learner = round.learners().get(pin.learnerId());
    var place = round.places().get(pin.hostPlaceId());
    if (place.organisation().equals(learner.homeOrganisation())) {
      fault(field, "plan.pin-employer");
    } else if (learner.hostsVisited().contains(place.organisation())) {
      fault(field, "plan.pin-visited");
    } else if (!Collections.disjoint(learner.unavailable(), place.dates())) {
      fault(field, "plan.pin-dates");
    } else if (taken.merge(place.id(), 1, Integer::sum) > place.maximum()) {
      fault(field, "plan.pin-full", place.maximum());
    } else if (possible(round, place) < place.minimum()) {
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
    var round = roundOf.get(pair.hostPlaceId());
    var takesPart =
        round == null
            ? learners.contains(pair.learnerId())
            : round.learners().containsKey(pair.learnerId());
    if (!takesPart) {
      fault(field + "learnerId", "plan.pair-learner");
    }
    if (round == null) {
      fault(field + "hostPlaceId", "plan.pair-place");
    }
    return takesPart && round != null;
  }

  /** How many learners could be at a place, given what is asked. */
  private long possible(Round round, Place place) {
    var elsewhere =
        asked.pins().stream()
            .filter(pin -> round.places().containsKey(pin.hostPlaceId()))
            .filter(pin -> !pin.hostPlaceId().equals(place.id()))
            .map(Pair::learnerId)
            .collect(Collectors.toSet());
    Set<Pair> forbidden = Set.copyOf(asked.forbids());
    var fit =
        round.learners().values().stream()
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
