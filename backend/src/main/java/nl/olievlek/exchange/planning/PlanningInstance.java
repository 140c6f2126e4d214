package nl.olievlek.exchange.planning;

import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that decides a plan; the order of the two lists does not.
 *
 * @param wanted the rules that are wanted, most important first; a rule left out does not count
 * @param seed the seed of the lottery in hexadecimal, see {@link SeedCommitment}
 */
public record PlanningInstance(
    List<Applicant> applicants, List<Place> places, List<WantedRule> wanted, String seed) {

  /**
   * @throws NothingToPlan when there are no applicants or no places
   * @throws IllegalArgumentException when an id or a wanted rule occurs twice, or the seed is not
   *     hexadecimal
   */
  public PlanningInstance {
    applicants = List.copyOf(applicants);
    places = List.copyOf(places);
    wanted = List.copyOf(wanted);
    if (applicants.isEmpty()) {
      throw new NothingToPlan(NothingToPlan.Missing.APPLICANTS);
    }
    if (places.isEmpty()) {
      throw new NothingToPlan(NothingToPlan.Missing.PLACES);
    }
    requireDistinct(applicants.stream().map(Applicant::id), "applicant");
    requireDistinct(places.stream().map(Place::id), "place");
    requireDistinct(wanted.stream(), "wanted rule");
    HexFormat.of().parseHex(seed);
  }

  /** An instance with the usual order of the wanted rules. */
  public PlanningInstance(List<Applicant> applicants, List<Place> places, String seed) {
    this(applicants, places, WantedRule.USUAL_ORDER, seed);
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
