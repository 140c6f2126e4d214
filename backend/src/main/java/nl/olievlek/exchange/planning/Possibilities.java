package nl.olievlek.exchange.planning;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;

/** The hard rules about a learner and a place: not the employer, not twice, no clash of dates. */
final class Possibilities {

  private final Problem problem;
  private final Map<UUID, Integer> organisations;

  Possibilities(Problem problem, Map<UUID, Integer> organisations) {
    this.problem = problem;
    this.organisations = organisations;
  }

  long[][] rows() {
    var days = new Bits.Numbering<LocalDate>();
    Arrays.stream(problem.places).forEach(p -> days.learn(p.dates()));
    long[][] placeDays =
        Arrays.stream(problem.places).map(p -> days.set(p.dates())).toArray(long[][]::new);
    long[][] rows = new long[problem.learners()][];
    for (int i = 0; i < rows.length; i++) {
      long[] busy = days.set(problem.applicants[i].unavailable());
      long[] closed = closedHosts(i);
      long[] row = Bits.empty(problem.nowhere() + 1);
      Bits.add(row, problem.nowhere());
      for (int j = 0; j < placeDays.length; j++) {
        if (problem.places[j].canRun()
            && !Bits.has(closed, problem.organisationOf(j))
            && !Bits.meet(busy, placeDays[j])) {
          Bits.add(row, j);
        }
      }
      rows[i] = row;
    }
    return rows;
  }

  private long[] closedHosts(int learner) {
    long[] closed = Bits.empty(problem.organisations());
    Bits.add(closed, problem.home(learner));
    for (UUID host : problem.applicants[learner].hostsVisited()) {
      Integer number = organisations.get(host);
      if (number != null) {
        Bits.add(closed, number);
      }
    }
    return closed;
  }
}
