package nl.olievlek.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Proves that no plans of a series are better than some with these values. Where sharing learners
 * between places gains something, it looks at cases: a place runs or not, a pair is there or not.
 */
final class SeriesProver {

  private final SeriesProblem series;
  private final long[] values;
  private final int mostCases;
  private final Consumer<Progress> watcher;
  private final List<SeriesCertificate.Case> cases = new ArrayList<>();

  SeriesProver(SeriesProblem series, long[] values, int mostCases, Consumer<Progress> watcher) {
    this.series = series;
    this.values = values;
    this.mostCases = mostCases;
    this.watcher = watcher;
  }

  /**
   * @param open all plans there are, looked at before
   * @throws TooManyCases when it would take too long
   */
  SeriesCertificate prove(SeriesCase open) {
    prove(new SeriesDecisions(series, List.of()), open.prices());
    return new SeriesCertificate(List.copyOf(cases));
  }

  private void prove(SeriesDecisions decisions, List<SeriesPrices> wider) {
    if (cases.size() == mostCases) {
      throw new TooManyCases(mostCases);
    }
    var looked = SeriesCase.against(series, decisions, values, wider, watcher);
    var split = looked.split();
    if (split == null) {
      cases.add(looked.proof());
    } else {
      prove(decisions.with(split), looked.prices());
      prove(decisions.with(split.opposite()), looked.prices());
    }
  }
}
