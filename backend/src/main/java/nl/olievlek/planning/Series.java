package nl.olievlek.planning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rounds that are planned together: a learner who takes part in more than one gets each host once
 * at most. Choices cannot be drawn: what a learner takes in one round decides what another offers.
 *
 * @param rounds each as it would be planned alone, with the same wanted rules; one begins after
 *     another ends
 */
public record Series(List<PlanningInstance> rounds) {

  /**
   * @throws IllegalArgumentException when the rounds want different rules, draw choices, or overlap
   */
  public Series {
    rounds = List.copyOf(rounds);
    if (rounds.stream().map(PlanningInstance::wanted).distinct().count() != 1) {
      throw new IllegalArgumentException("The rounds want different rules");
    }
    if (rounds.getFirst().wanted().contains(WantedRule.DRAWN_CHOICES)) {
      throw new IllegalArgumentException("Rounds planned together have no choice in turn");
    }
    if (overlap(rounds)) {
      throw new IllegalArgumentException("The rounds overlap");
    }
  }

  /** Whether some rounds have days between those of another, so that they are no series. */
  public static boolean overlap(List<PlanningInstance> rounds) {
    var inTime =
        rounds.stream()
            .filter(round -> days(round).findAny().isPresent())
            .sorted(Comparator.comparing(Series::firstDay))
            .toList();
    return IntStream.range(1, inTime.size())
        .anyMatch(t -> !firstDay(inTime.get(t)).isAfter(lastDay(inTime.get(t - 1))));
  }

  List<WantedRule> wanted() {
    return rounds.getFirst().wanted();
  }

  private static LocalDate firstDay(PlanningInstance round) {
    return days(round).min(Comparator.naturalOrder()).orElseThrow();
  }

  private static LocalDate lastDay(PlanningInstance round) {
    return days(round).max(Comparator.naturalOrder()).orElseThrow();
  }

  private static Stream<LocalDate> days(PlanningInstance round) {
    return round.places().stream().flatMap(place -> place.dates().stream());
  }
}
