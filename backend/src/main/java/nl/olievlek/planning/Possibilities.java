package nl.olievlek.planning;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The hard rules about a learner and a place: not the employer, not twice, no clash of dates. */
final class Possibilities {

  private final Problem problem;
  private final long[] running;
  private final long[][] placesOf;
  private final Map<LocalDate, long[]> placesOn = new HashMap<>();

  Possibilities(Problem problem) {
    this.problem = problem;
    int size = problem.nowhere() + 1;
    running = Bits.empty(size);
    Bits.add(running, problem.nowhere());
    placesOf = new long[problem.organisations()][];
    Arrays.setAll(placesOf, o -> Bits.empty(size));
    for (int j = 0; j < problem.nowhere(); j++) {
      if (problem.places[j].canRun()) {
        Bits.add(running, j);
      }
      Bits.add(placesOf[problem.organisationOf(j)], j);
      for (LocalDate date : problem.places[j].dates()) {
        Bits.add(placesOn.computeIfAbsent(date, d -> Bits.empty(size)), j);
      }
    }
  }

  long[][] rows() {
    long[][] rows = new long[problem.learners()][];
    Arrays.parallelSetAll(rows, this::row);
    return rows;
  }

  private long[] row(int learner) {
    long[] row = running.clone();
    Bits.removeAll(row, placesOf[problem.home(learner)]);
    for (UUID host : problem.applicants[learner].hostsVisited()) {
      for (int place : problem.placesOf(host)) {
        Bits.remove(row, place);
      }
    }
    for (LocalDate date : problem.applicants[learner].unavailable()) {
      long[] clashing = placesOn.get(date);
      if (clashing != null) {
        Bits.removeAll(row, clashing);
      }
    }
    return row;
  }
}
