package nl.olievlek.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * One case of a series, looked at step after step: what sharing learners between places could reach
 * on a step, with nothing lost on the steps before.
 */
final class SeriesCase {

  private final SeriesProblem series;
  private final SeriesDecisions decisions;
  private final SeriesFace face;
  private final List<SeriesFace> faces = new ArrayList<>();
  private final List<SeriesCertificate.Step> steps = new ArrayList<>();
  private final long[] values;
  private final List<SeriesPrices> wider;
  private final List<SeriesPrices> prices = new ArrayList<>();
  private final Consumer<Progress> watcher;
  private boolean reached = true;
  private SeriesCertificate.Supposition split;

  private SeriesCase(
      SeriesProblem series,
      SeriesDecisions decisions,
      long[] values,
      List<SeriesPrices> wider,
      Consumer<Progress> watcher) {
    this.series = series;
    this.decisions = decisions;
    this.values = values;
    this.wider = wider;
    this.watcher = watcher;
    face = new SeriesFace(series, decisions);
  }

  /**
   * With on each step the least whole value that sharing does not rule out, after the first steps
   * of which the value is known.
   */
  static SeriesCase open(SeriesProblem series, long[] known, Consumer<Progress> watcher) {
    var nothing = new SeriesDecisions(series, List.of());
    long[] values = Arrays.copyOf(known, series.steps());
    var open = new SeriesCase(series, nothing, values, List.of(), watcher);
    open.look(known.length, false);
    return open;
  }

  /**
   * Against plans with these values, up to the first step on which it is worse.
   *
   * @param wider prices of a case that this one is part of: they hold here too, and where they
   *     prove enough nothing has to be solved
   */
  static SeriesCase against(
      SeriesProblem series,
      SeriesDecisions decisions,
      long[] values,
      List<SeriesPrices> wider,
      Consumer<Progress> watcher) {
    var against = new SeriesCase(series, decisions, values, wider, watcher);
    against.look(values.length, true);
    return against;
  }

  private void look(int known, boolean splits) {
    try (var relaxation = new SeriesRelaxation(series, face)) {
      for (int s = 0; s < values.length && reached && split == null; s++) {
        watcher.accept(new Progress(s, values.length));
        faces.add(new SeriesFace(face));
        var price = price(relaxation, s);
        prices.add(price);
        long bound = face.bound(s, values, price);
        long least = Math.ceilDiv(bound, SeriesFace.UNIT);
        steps.add(SeriesSteps.written(series, s, bound, price));
        boolean given = s < known;
        values[s] = given ? values[s] : least;
        reached = price.own() != 0 && least <= values[s];
        // Whether the draw can be that good is not known before there are plans.
        if (reached && (given || s < values.length - 1)) {
          split =
              splits && least < values[s] ? new SeriesSplit(series, face, relaxation).next() : null;
          face.narrow(s, values[s], bound, price);
          relaxation.narrow();
          relaxation.hold(s, values[s]);
        }
      }
    }
  }

  private SeriesPrices price(SeriesRelaxation relaxation, int step) {
    if (face.isImpossible()) {
      return SeriesPrices.none(series, step, SeriesFace.UNIT);
    }
    return provenWider(step) ? wider.get(step) : solved(relaxation, step);
  }

  private boolean provenWider(int step) {
    return step < wider.size()
        && Math.ceilDiv(face.bound(step, values, wider.get(step)), SeriesFace.UNIT) >= values[step];
  }

  private static SeriesPrices solved(SeriesRelaxation relaxation, int step) {
    var solved = relaxation.solve(step);
    return solved == null ? relaxation.contradiction(step) : solved;
  }

  /** The prices of the steps that were looked at. */
  List<SeriesPrices> prices() {
    return prices;
  }

  /** Whether it could hold plans with the values. */
  boolean isReached() {
    return reached;
  }

  long[] values() {
    return values;
  }

  /** What is left for plans with the values on the steps before this one. */
  SeriesFace before(int step) {
    return faces.get(step);
  }

  /** What to suppose to see more, or null when the case holds nothing better for sure. */
  SeriesCertificate.Supposition split() {
    return split;
  }

  SeriesCertificate.Case proof() {
    return new SeriesCertificate.Case(decisions.made(), List.copyOf(steps));
  }
}
