package nl.olievlek.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Rounds by number, with what they have in common: learners, hosts and criteria. */
final class SeriesProblem {

  final Problem[] rounds;
  private final Criterion[][] criteria;
  private final int[][] learnerOf;
  private final int[][] hostOf;
  private final Numbers learnerNumbers = new Numbers();
  private final Numbers hostNumbers = new Numbers();
  private final UUID[] learners;
  private final UUID[] hosts;

  SeriesProblem(Series series) {
    rounds = series.rounds().stream().map(Problem::new).toArray(Problem[]::new);
    criteria = new Criterion[rounds.length][];
    learnerOf = new int[rounds.length][];
    hostOf = new int[rounds.length][];
    for (int t = 0; t < rounds.length; t++) {
      var round = rounds[t];
      List<Criterion> all = new ArrayList<>(Criteria.of(series.wanted(), round, worstRank()));
      all.add(new Draw(round));
      criteria[t] = all.toArray(Criterion[]::new);
      learnerOf[t] = learnerNumbers.of(Arrays.stream(round.applicants).map(Applicant::id).toList());
      hostOf[t] = hostNumbers.of(round.organisationIds());
    }
    learners = learnerNumbers.ids();
    hosts = hostNumbers.ids();
  }

  /** The worst in any round, so that all have the same steps. */
  int worstRank() {
    return Arrays.stream(rounds).mapToInt(Problem::worstRank).max().orElse(1);
  }

  int steps() {
    return criteria[0].length;
  }

  /** The criterion of a step in a round; the draw is the last. */
  Criterion criterion(int round, int step) {
    return criteria[round][step];
  }

  int learners() {
    return learners.length;
  }

  int hosts() {
    return hosts.length;
  }

  int learner(int round, int number) {
    return learnerOf[round][number];
  }

  int host(int round, int place) {
    return hostOf[round][rounds[round].organisationOf(place)];
  }

  UUID learnerId(int learner) {
    return learners[learner];
  }

  UUID hostId(int host) {
    return hosts[host];
  }

  /**
   * @throws IllegalArgumentException when there is no such learner
   */
  int learner(UUID id) {
    return learnerNumbers.of(id);
  }

  /**
   * @throws IllegalArgumentException when there is no such organisation
   */
  int host(UUID id) {
    return hostNumbers.of(id);
  }

  int[][] plans(List<List<Assignment>> assignments) {
    int[][] plans = new int[rounds.length][];
    Arrays.setAll(plans, t -> Plans.plan(rounds[t], assignments.get(t)));
    return plans;
  }

  /** What plans come to on each step. */
  long[] values(int[][] plans) {
    long[] values = new long[steps()];
    for (int t = 0; t < rounds.length; t++) {
      for (int s = 0; s < values.length; s++) {
        values[s] = Math.addExact(values[s], criteria[t][s].value(rounds[t], plans[t]));
      }
    }
    return values;
  }
}
