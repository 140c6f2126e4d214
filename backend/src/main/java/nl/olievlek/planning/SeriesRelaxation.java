package nl.olievlek.planning;

import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;

/**
 * A series in which learners can be shared between places: a linear programme, whose dual values
 * are prices. They come in floating point; what they prove is added up in whole numbers by {@link
 * SeriesFace}, so that no rounding can prove too much.
 */
final class SeriesRelaxation implements AutoCloseable {

  private final SeriesProblem series;
  private final SeriesFace face;
  private final MPSolver solver = MPSolver.createSolver("GLOP");
  private final SeriesRows rows;
  private final MPVariable[][][] pairs;
  private final MPVariable[][][] receptions;

  SeriesRelaxation(SeriesProblem series, SeriesFace face) {
    this.series = series;
    this.face = face;
    rows = new SeriesRows(series, solver);
    pairs = new MPVariable[series.rounds.length][][];
    receptions = new MPVariable[series.rounds.length][][];
    for (int t = 0; t < pairs.length; t++) {
      addHosts(t);
      addLearners(t);
    }
  }

  private void addHosts(int t) {
    var problem = series.rounds[t];
    int[] room = new int[problem.organisations()];
    for (int j = 0; j < problem.nowhere(); j++) {
      rows.addPlace(t, j, face.least[t][j], face.most[t][j]);
      room[problem.organisationOf(j)] += face.most[t][j];
    }
    receptions[t] = new MPVariable[room.length][0];
    for (int o = 0; o < room.length; o++) {
      if (isReceptionPriced(t, o)) {
        var received = rows.addReception(t, o);
        receptions[t][o] = solver.makeNumVarArray(room[o], 0, 1);
        for (var one : receptions[t][o]) {
          received.setCoefficient(one, -1);
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
        var pair = solver.makeNumVar(0, Double.POSITIVE_INFINITY, "");
        pairs[t][i][j] = pair;
        once.setCoefficient(pair, 1);
        if (j < problem.nowhere()) {
          rows.place(t, j).setCoefficient(pair, 1);
          rows.visit(t, i, j).setCoefficient(pair, 1);
          var received = rows.reception(t, problem.organisationOf(j));
          if (received != null) {
            received.setCoefficient(pair, 1);
          }
        }
      }
    }
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
    boolean solved = solver.solve() == MPSolver.ResultStatus.OPTIMAL;
    return solved ? rows.prices(step, SeriesFace.UNIT) : null;
  }

  /** The prices that show that nothing fits; afterwards this is of no more use. */
  SeriesPrices contradiction(int step) {
    var objective = solver.objective();
    objective.clear();
    rows.allowViolations(objective);
    solver.solve();
    return rows.prices(step, 0);
  }

  /** From now on a step costs no more than this. */
  void hold(int step, long value) {
    each(step, rows.addStep(step, value - nobodyReceived(step))::setCoefficient);
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
        for (int r = 0; r < receptions[t][o].length; r++) {
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

  @Override
  public void close() {
    solver.delete();
  }
}
