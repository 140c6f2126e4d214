package nl.olievlek.planning;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The rows of a {@link SeriesRelaxation}: what limits the sharing, and so what has a price. */
final class SeriesRows {

  private static final double ANY = Double.POSITIVE_INFINITY;

  private final SeriesProblem series;
  private final MPSolver solver;
  private final MPConstraint[][] places;
  private final MPConstraint[][] received;
  private final MPConstraint[][] visits;
  private final MPConstraint[] steps;
  private final List<MPVariable> violations = new ArrayList<>();

  SeriesRows(SeriesProblem series, MPSolver solver) {
    this.series = series;
    this.solver = solver;
    int rounds = series.rounds.length;
    places = new MPConstraint[rounds][];
    received = new MPConstraint[rounds][];
    for (int t = 0; t < rounds; t++) {
      places[t] = new MPConstraint[series.rounds[t].nowhere()];
      received[t] = new MPConstraint[series.rounds[t].organisations()];
    }
    visits = new MPConstraint[series.learners()][series.hosts()];
    steps = new MPConstraint[series.steps()];
  }

  /** A place holds this many learners. */
  void addPlace(int t, int j, int least, int most) {
    places[t][j] = elastic(least, most);
  }

  MPConstraint place(int t, int j) {
    return places[t][j];
  }

  /** An organisation receives just so many learners as were counted. */
  MPConstraint addReception(int t, int o) {
    received[t][o] = elastic(0, 0);
    return received[t][o];
  }

  /** Null where the number received has no price. */
  MPConstraint reception(int t, int o) {
    return received[t][o];
  }

  /** A learner gets a host once at most. */
  MPConstraint visit(int t, int i, int j) {
    int learner = series.learner(t, i);
    int host = series.host(t, j);
    if (visits[learner][host] == null) {
      visits[learner][host] = elastic(-ANY, 1);
    }
    return visits[learner][host];
  }

  /** A step costs no more than this. */
  MPConstraint addStep(int step, long most) {
    steps[step] = elastic(-ANY, most);
    return steps[step];
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

  /** From now on everything fits, at a price. */
  void allowViolations(MPObjective objective) {
    for (MPVariable violation : violations) {
      violation.setUb(ANY);
      objective.setCoefficient(violation, 1);
    }
  }

  /** The dual values of the last solution. */
  SeriesPrices prices(int step, long own) {
    var prices = SeriesPrices.none(series, step, own);
    for (int s = 0; s < step; s++) {
      prices.steps()[s] = Math.max(0, price(steps[s]));
    }
    for (int t = 0; t < places.length; t++) {
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
}
