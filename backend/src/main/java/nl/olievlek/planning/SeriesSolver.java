package nl.olievlek.planning;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds whole plans of a series, as a constraint programme; proves nothing to anybody. */
final class SeriesSolver {

  private final SeriesProblem series;
  private final SeriesFace face;
  private final CpModel model = new CpModel();
  private final BoolVar[][][] pairs;
  private final BoolVar[][][] receptions;
  private final List<List<Literal>> visits = new ArrayList<>();

  SeriesSolver(SeriesProblem series, SeriesFace face) {
    this.series = series;
    this.face = face;
    pairs = new BoolVar[series.rounds.length][][];
    receptions = new BoolVar[series.rounds.length][][];
    for (int v = 0; v < series.learners() * series.hosts(); v++) {
      visits.add(new ArrayList<>());
    }
    for (int t = 0; t < pairs.length; t++) {
      addLearners(t);
      addHosts(t);
    }
    visits.stream().filter(all -> all.size() > 1).forEach(model::addAtMostOne);
  }

  private void addLearners(int t) {
    var problem = series.rounds[t];
    pairs[t] = new BoolVar[problem.learners()][problem.nowhere() + 1];
    for (int i = 0; i < pairs[t].length; i++) {
      List<Literal> options = new ArrayList<>();
      long[] row = face.allowed[t][i];
      for (int j = Bits.next(row, 0); j >= 0; j = Bits.next(row, j + 1)) {
        pairs[t][i][j] = model.newBoolVar("");
        options.add(pairs[t][i][j]);
        if (j < problem.nowhere()) {
          visits.get(series.learner(t, i) * series.hosts() + series.host(t, j)).add(pairs[t][i][j]);
        }
      }
      model.addExactlyOne(options);
    }
  }

  private void addHosts(int t) {
    var problem = series.rounds[t];
    var received = new LinearExprBuilder[problem.organisations()];
    int[] room = new int[received.length];
    Arrays.setAll(received, o -> LinearExpr.newBuilder());
    for (int j = 0; j < problem.nowhere(); j++) {
      var here = LinearExpr.newBuilder();
      for (var row : pairs[t]) {
        if (row[j] != null) {
          here.add(row[j]);
          received[problem.organisationOf(j)].add(row[j]);
        }
      }
      model.addLinearConstraint(here, face.least[t][j], face.most[t][j]);
      if (problem.places[j].minimum() > 1) {
        var runs = model.newBoolVar("");
        model.addGreaterOrEqual(here, LinearExpr.term(runs, problem.places[j].minimum()));
        model.addLessOrEqual(here, LinearExpr.term(runs, face.most[t][j]));
      }
      room[problem.organisationOf(j)] += face.most[t][j];
    }
    addLimits(t);
    receptions[t] = new BoolVar[room.length][];
    for (int o = 0; o < room.length; o++) {
      receptions[t][o] = new BoolVar[room[o]];
      for (int r = 0; r < room[o]; r++) {
        receptions[t][o][r] = model.newBoolVar("");
        received[o].addTerm(receptions[t][o][r], -1);
        if (r > 0) {
          model.addImplication(receptions[t][o][r], receptions[t][o][r - 1]);
        }
      }
      model.addEquality(received[o], 0);
    }
  }

  private void addLimits(int t) {
    var limits = series.rounds[t].limits;
    for (int l = 0; l < limits.count(); l++) {
      var here = LinearExpr.newBuilder();
      for (int j : limits.places(l)) {
        for (var row : pairs[t]) {
          if (row[j] != null) {
            here.add(row[j]);
          }
        }
      }
      model.addLessOrEqual(here, limits.most(l));
    }
  }

  void hold(int step, long value) {
    model.addLessOrEqual(cost(step), value);
  }

  /** The best plans by a step, or null when nothing holds what has to be held. */
  int[][] best(int step) {
    model.minimize(cost(step));
    var solver = new CpSolver();
    solver.getParameters().setNumWorkers(1);
    var status = solver.solve(model);
    return status == CpSolverStatus.OPTIMAL ? plans(solver) : null;
  }

  private LinearExpr cost(int step) {
    var cost = LinearExpr.newBuilder();
    for (int t = 0; t < pairs.length; t++) {
      var criterion = series.criterion(t, step);
      for (int i = 0; i < pairs[t].length; i++) {
        for (int j = 0; j < pairs[t][i].length; j++) {
          if (pairs[t][i][j] != null && criterion.cost(i, j) != 0) {
            cost.addTerm(pairs[t][i][j], criterion.cost(i, j));
          }
        }
      }
      for (int o = 0; o < receptions[t].length; o++) {
        cost.add(criterion.reception(o, 0));
        for (int r = 0; r < receptions[t][o].length; r++) {
          cost.addTerm(receptions[t][o][r], criterion.nextReception(o, r));
        }
      }
    }
    return cost.build();
  }

  private int[][] plans(CpSolver solver) {
    int[][] plans = new int[pairs.length][];
    for (int t = 0; t < pairs.length; t++) {
      plans[t] = new int[pairs[t].length];
      for (int i = 0; i < plans[t].length; i++) {
        for (int j = 0; j < pairs[t][i].length; j++) {
          if (pairs[t][i][j] != null && solver.booleanValue(pairs[t][i][j])) {
            plans[t][i] = j;
          }
        }
      }
    }
    return plans;
  }
}
