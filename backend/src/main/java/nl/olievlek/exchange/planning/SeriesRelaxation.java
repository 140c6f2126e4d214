package nl.olievlek.exchange.planning;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A series in which learners can be shared between places: a linear programme, whose dual values
 * are prices. They come in floating point; what they prove is added up in whole numbers by {@link
 * SeriesFace}, so that no rounding can prove too much.
 */
final class SeriesRelaxation implements AutoCloseable {

  private static final double ANY = Double.POSITIVE_INFINITY;

  private final SeriesProblem series;
  private final SeriesFace face;
  private final MPSolver solver = MPSolver.createSolver("GLOP");
  private final MPVariable[][][] pairs;
  private final MPVariable[][][] receptions;
  private final MPConstraint[][] places;
  private final MPConstraint[][] received;
  private final MPConstraint[][] visits;
  private final MPConstraint[] steps;
  private final List<MPVariable> violations = new ArrayList<>();

  SeriesRelaxation(SeriesProblem series, SeriesFace face) {
    this.series = series;
    this.face = face;
    int rounds = series.rounds.length;
    pairs = new MPVariable[rounds][][];
    receptions = new MPVariable[rounds][][];
    places = new MPConstraint[rounds][];
    received = new MPConstraint[rounds][];
    visits = new MPConstraint[series.learners()][series.hosts()];
    steps = new MPConstraint[series.steps()];
    for (int t = 0; t < rounds; t++) {
      addHosts(t);
      addLearners(t);
    }
  }

  private void addHosts(int t) {
    var problem = series.rounds[t];
    int[] room = new int[problem.organisations()];
    places[t] = new MPConstraint[problem.nowhere()];
    for (int j = 0; j < places[t].length; j++) {
      places[t][j] = elastic(face.least[t][j], face.most[t][j]);
      room[problem.organisationOf(j)] += face.most[t][j];
    }
    received[t] = new MPConstraint[room.length];
    receptions[t] = new MPVariable[room.length][];
    for (int o = 0; o < room.length; o++) {
      receptions[t][o] = new MPVariable[room[o]];
      if (isReceptionPriced(t, o)) {
        received[t][o] = solver.makeConstraint(0, 0, "");
        for (int r = 0; r < room[o]; r++) {
          receptions[t][o][r] = solver.makeNumVar(0, 1, "");
          received[t][o].setCoefficient(receptions[t][o][r], -1);
        }
      }
    }
  }

  private boolean isReceptionPriced(int t, int o) {
    for (int s = 0; s < series.steps(); s++) {
      if (series.criterion(t, s).nextReception(o, 0) != 0
          || series.criterion(t, s).nextReception(o, 1) != 0) {
        return true;
      }
    }
    return false;
  }

  private void addLearners(int t) {
    var problem = series.rounds[t];
    pairs[t] = new MPVariable[problem.learners()][problem.nowhere() + 1];
    for (int i = 0; i < pairs[t].length; i++) {
      var once = solver.makeConstraint(1, 1, "");
      long[] row = face.allowed[t][i];
      for (int j = Bits.next(row, 0); j >= 0; j = Bits.next(row, j + 1)) {
        var pair = solver.makeNumVar(0, ANY, "");
        pairs[t][i][j] = pair;
        once.setCoefficient(pair, 1);
        if (j < problem.nowhere()) {
          places[t][j].setCoefficient(pair, 1);
          visit(t, i, j).setCoefficient(pair, 1);
          if (received[t][problem.organisationOf(j)] != null) {
            received[t][problem.organisationOf(j)].setCoefficient(pair, 1);
          }
        }
      }
    }
  }

  // A row that can be violated, once that is allowed: how little shows why nothing fits.
  private MPConstraint elastic(double least, double most) {
    var row = solver.makeConstraint(least, most, "");
    for (int sign = -1; sign <= 1; sign += 2) {
      var violation = solver.makeNumVar(0, 0, "");
      row.setCoefficient(violation, sign);
      violations.add(violation);
    }
    return row;
  }

  private MPConstraint visit(int t, int i, int j) {
    int learner = series.learner(t, i);
    int host = series.host(t, j);
    if (visits[learner][host] == null) {
      visits[learner][host] = elastic(-ANY, 1);
    }
    return visits[learner][host];
  }

  /**
   * Solves a step; the steps before have to be {@link #hold held}.
   *
   * @return the prices, or null when the linear programme has no solution
   */
  SeriesPrices solve(int step) {
    var objective = solver.objective();
    objective.clear();
    objective.setMinimization();
    each(step, objective::setCoefficient);
    return solver.solve() == MPSolver.ResultStatus.OPTIMAL ? prices(step, SeriesFace.UNIT) : null;
  }

  /** The prices that show that nothing fits; afterwards this is of no more use. */
  SeriesPrices contradiction(int step) {
    var objective = solver.objective();
    objective.clear();
    violations.forEach(
        violation -> {
          violation.setUb(ANY);
          objective.setCoefficient(violation, 1);
        });
    solver.solve();
    return prices(step, 0);
  }

  /** From now on a step costs no more than this. */
  void hold(int step, long value) {
    steps[step] = elastic(-ANY, value - nobodyReceived(step));
    each(step, steps[step]::setCoefficient);
  }

  /** Follows the face, from which pairs were left out. */
  void narrow() {
    for (int t = 0; t < pairs.length; t++) {
      for (int i = 0; i < pairs[t].length; i++) {
        for (int j = 0; j < pairs[t][i].length; j++) {
          if (pairs[t][i][j] != null && !Bits.has(face.allowed[t][i], j)) {
            pairs[t][i][j].setUb(0);
          }
        }
      }
    }
  }

  /** How much of a learner is at a place in the last solution. */
  double share(int t, int i, int j) {
    return pairs[t][i][j] == null ? 0 : pairs[t][i][j].solutionValue();
  }

  private interface Coefficient {
    void set(MPVariable variable, double cost);
  }

  private void each(int step, Coefficient coefficient) {
    for (int t = 0; t < pairs.length; t++) {
      var criterion = series.criterion(t, step);
      for (int i = 0; i < pairs[t].length; i++) {
        for (int j = 0; j < pairs[t][i].length; j++) {
          long cost = pairs[t][i][j] == null ? 0 : criterion.cost(i, j);
          if (cost != 0) {
            coefficient.set(pairs[t][i][j], cost);
          }
        }
      }
      for (int o = 0; o < receptions[t].length; o++) {
        for (int r = 0; received[t][o] != null && r < receptions[t][o].length; r++) {
          long cost = criterion.nextReception(o, r);
          if (cost != 0) {
            coefficient.set(receptions[t][o][r], cost);
          }
        }
      }
    }
  }

  private long nobodyReceived(int step) {
    long cost = 0;
    for (int t = 0; t < receptions.length; t++) {
      for (int o = 0; o < receptions[t].length; o++) {
        cost += series.criterion(t, step).reception(o, 0);
      }
    }
    return cost;
  }

  private SeriesPrices prices(int step, long own) {
    var prices = SeriesPrices.none(series, step, own);
    for (int s = 0; s < step; s++) {
      prices.steps()[s] = Math.max(0, price(steps[s]));
    }
    for (int t = 0; t < pairs.length; t++) {
      int round = t;
      Arrays.setAll(prices.places()[t], j -> price(places[round][j]));
      Arrays.setAll(prices.receptions()[t], o -> price(received[round][o]));
    }
    for (int l = 0; l < visits.length; l++) {
      int learner = l;
      Arrays.setAll(prices.visits()[l], h -> Math.max(0, price(visits[learner][h])));
    }
    return prices;
  }

  private static long price(MPConstraint row) {
    return row == null ? 0 : Math.round(-row.dualValue() * SeriesFace.UNIT);
  }

  @Override
  public void close() {
    solver.delete();
  }
}
