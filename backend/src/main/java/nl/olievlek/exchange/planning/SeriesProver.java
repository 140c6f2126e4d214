package nl.olievlek.exchange.planning;

import java.util.ArrayList;
import java.util.List;

/**
 * Proves that no plans of a series are better than some with these values. Where sharing learners
 * between places gains something, it looks at cases: a place runs or not, a pair is there or not.
 */
final class SeriesProver {

  private final SeriesProblem series;
  private final long[] values;
  private final int mostCases;
  private final List<SeriesCertificate.Case> cases = new ArrayList<>();

  SeriesProver(SeriesProblem series, long[] values, int mostCases) {
    this.series = series;
    this.values = values;
    this.mostCases = mostCases;
  }

  /**
   * @throws TooManyCases when it would take too long
   */
  SeriesCertificate prove() {
    prove(new SeriesDecisions(series, List.of()));
    return new SeriesCertificate(List.copyOf(cases));
  }

  private void prove(SeriesDecisions decisions) {
    if (cases.size() == mostCases) {
      throw new TooManyCases(mostCases);
    }
    var looked = SeriesCase.against(series, decisions, values);
    var split = looked.split();
    if (split == null) {
      cases.add(looked.proof());
    } else {
      prove(decisions.with(split));
      prove(decisions.with(split.opposite()));
    }
  }
}
