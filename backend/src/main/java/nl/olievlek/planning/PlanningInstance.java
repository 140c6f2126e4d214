package nl.olievlek.planning;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that decides a plan; the order of the lists does not, but for the wanted rules.
 *
 * @param wanted the rules that are wanted, most important first; a rule left out does not count
 * @param seed the seed of the lottery in hexadecimal, see {@link SeedCommitment}
 * @param pins who has to go where
 * @param forbidden who may not go where
 * @param before who went where in the plan that is repaired, as far as still known; empty for a
 *     first plan
 * @param shared what places hold together that share the people who look after the learners
 * @param people those people, where there is more to what the places hold together than is said
 */
public record PlanningInstance(
    List<Applicant> applicants,
    List<Place> places,
    List<WantedRule> wanted,
    String seed,
    List<Assignment> pins,
    List<Assignment> forbidden,
    List<Assignment> before,
    List<SharedLimit> shared,
    List<SharedPeople> people) {

  /**
   * @throws NothingToPlan when there are no applicants or no places
   * @throws IllegalArgumentException when an id, a wanted rule, or a learner among the pins or in
   *     the plan before occurs twice, the seed is not hexadecimal, or a limit is of places that are
   *     not there
   */
  public PlanningInstance {
    applicants = List.copyOf(applicants);
    places = List.copyOf(places);
    wanted = List.copyOf(wanted);
    pins = orNone(pins);
    forbidden = orNone(forbidden);
    before = orNone(before);
    shared = orNone(shared);
    people = orNone(people);
    if (applicants.isEmpty()) {
      throw new NothingToPlan(NothingToPlan.Missing.APPLICANTS);
    }
    if (places.isEmpty()) {
      throw new NothingToPlan(NothingToPlan.Missing.PLACES);
    }
    requireDistinct(applicants.stream().map(Applicant::id), "applicant");
    requireDistinct(places.stream().map(Place::id), "place");
    requireDistinct(wanted.stream(), "wanted rule");
    requireDistinct(pins.stream().map(Assignment::applicant), "pinned learner");
    requireDistinct(before.stream().map(Assignment::applicant), "learner before");
    HexFormat.of().parseHex(seed);
    var known = places.stream().map(Place::id).collect(Collectors.toSet());
    if (!shared.stream().allMatch(limit -> known.containsAll(limit.places()))) {
      throw new IllegalArgumentException("A limit is of places that are not there");
    }
  }

  /** An instance in which all is said of what places hold together. */
  public PlanningInstance(
      List<Applicant> applicants,
      List<Place> places,
      List<WantedRule> wanted,
      String seed,
      List<Assignment> pins,
      List<Assignment> forbidden,
      List<Assignment> before,
      List<SharedLimit> shared) {
    this(applicants, places, wanted, seed, pins, forbidden, before, shared, List.of());
  }

  /** An instance in which no places share the people who look after the learners. */
  public PlanningInstance(
      List<Applicant> applicants,
      List<Place> places,
      List<WantedRule> wanted,
      String seed,
      List<Assignment> pins,
      List<Assignment> forbidden,
      List<Assignment> before) {
    this(applicants, places, wanted, seed, pins, forbidden, before, List.of());
  }

  /** An instance in which nobody is pinned, and that repairs nothing. */
  public PlanningInstance(
      List<Applicant> applicants, List<Place> places, List<WantedRule> wanted, String seed) {
    this(applicants, places, wanted, seed, List.of(), List.of(), List.of());
  }

  /** An instance with the usual order of the wanted rules. */
  public PlanningInstance(List<Applicant> applicants, List<Place> places, String seed) {
    this(applicants, places, WantedRule.USUAL_ORDER, seed);
  }

  /** The same, with more that is forbidden. */
  public PlanningInstance forbidding(Collection<Assignment> pairs) {
    var all = Stream.concat(forbidden.stream(), pairs.stream()).distinct().toList();
    return new PlanningInstance(
        applicants, places, wanted, seed, pins, all, before, shared, people);
  }

  /**
   * The same, with what is said of more places together: of each set that a limit is of, as far as
   * the people there say anything of it.
   */
  public PlanningInstance naming(Collection<SharedLimit> limits) {
    var named = shared.stream().map(SharedLimit::places).collect(Collectors.toSet());
    var more =
        limits.stream()
            .map(SharedLimit::places)
            .filter(set -> !named.contains(set))
            .distinct()
            .flatMap(
                set ->
                    people.stream()
                        .filter(one -> one.knows(set))
                        .map(one -> one.limit(set))
                        .min(Comparator.comparing(SharedLimit::maximum))
                        .stream());
    return new PlanningInstance(
        applicants,
        places,
        wanted,
        seed,
        pins,
        forbidden,
        before,
        Stream.concat(shared.stream(), more).toList(),
        people);
  }

  /**
   * The same, with what is said of the places together that a plan fills, or fills too far. A plan
   * of which there is no more to say keeps all that holds for any places together.
   */
  public PlanningInstance filledBy(List<Assignment> plan) {
    var load =
        plan.stream()
            .collect(Collectors.groupingBy(Assignment::place, Collectors.summingInt(one -> 1)));
    return naming(people.stream().flatMap(one -> one.reached(load)).toList());
  }

  // Instances were stored before there were pins, and limits.
  private static <T> List<T> orNone(List<T> given) {
    return given == null ? List.of() : List.copyOf(given);
  }

  private static void requireDistinct(Stream<?> values, String what) {
    var seen = new HashSet<>();
    values.forEach(
        value -> {
          if (!seen.add(value)) {
            throw new IllegalArgumentException("The " + what + " " + value + " occurs twice");
          }
        });
  }
}
