package nl.olievlek.planning;

import java.util.Arrays;
import java.util.Comparator;

/** What to suppose of a series next, to see more than sharing learners between places shows. */
final class SeriesSplit {

  private static final double WHOLE = 1e-6;

  private final SeriesProblem series;
  private final SeriesFace face;
  private final SeriesRelaxation relaxation;
  private final double[][] loads;

  SeriesSplit(SeriesProblem series, SeriesFace face, SeriesRelaxation relaxation) {
    this.series = series;
    this.face = face;
    this.relaxation = relaxation;
    loads = new double[series.rounds.length][];
    for (int t = 0; t < loads.length; t++) {
      loads[t] = new double[series.rounds[t].nowhere()];
      for (int j = 0; j < loads[t].length; j++) {
        for (int i = 0; i < series.rounds[t].learners(); i++) {
          loads[t][j] += relaxation.share(t, i, j);
        }
      }
    }
  }

  /**
   * Whether a place runs that has too few learners for it, else how many are at one of those that
   * hold too many together, else whether the pair is there of which that is least clear.
   */
  SeriesCertificate.Supposition next() {
    for (int t = 0; t < loads.length; t++) {
      int few = tooFew(t);
      if (few >= 0) {
        return SeriesCertificate.Supposition.ofPlace(t, place(t, few).id(), null);
      }
    }
    for (int t = 0; t < loads.length; t++) {
      int full = fullest(t);
      if (full >= 0) {
        return SeriesCertificate.Supposition.ofPlace(t, place(t, full).id(), whole(t, full));
      }
    }
    return leastClear();
  }

  private int tooFew(int t) {
    for (int j = 0; j < loads[t].length; j++) {
      if (loads[t][j] > WHOLE && loads[t][j] < place(t, j).minimum() - WHOLE) {
        return j;
      }
    }
    return -1;
  }

  /** Where most are who need not be there, of places that hold too many together; or −1. */
  private int fullest(int t) {
    var limits = series.rounds[t].limits;
    for (int l = 0; l < limits.count(); l++) {
      int[] places = limits.places(l);
      if (Arrays.stream(places).mapToDouble(j -> loads[t][j]).sum() > limits.most(l) + WHOLE) {
        return Arrays.stream(places)
            .filter(j -> whole(t, j) > face.least[t][j])
            .boxed()
            .max(Comparator.comparingDouble(j -> loads[t][j]))
            .orElseThrow();
      }
    }
    return -1;
  }

  private SeriesCertificate.Supposition leastClear() {
    SeriesCertificate.Supposition split = null;
    double clearest = 0.5 - WHOLE;
    for (int t = 0; t < loads.length; t++) {
      for (int j = 0; j < loads[t].length; j++) {
        for (int i = 0; i < series.rounds[t].learners(); i++) {
          double clear = Math.abs(relaxation.share(t, i, j) - 0.5);
          if (clear < clearest) {
            clearest = clear;
            var learner = series.rounds[t].applicants[i].id();
            split = SeriesCertificate.Supposition.ofPair(t, learner, place(t, j).id());
          }
        }
      }
    }
    if (split == null) {
      throw new IllegalStateException("There is something better than the best plans");
    }
    return split;
  }

  private Place place(int t, int j) {
    return series.rounds[t].places[j];
  }

  private int whole(int t, int j) {
    return (int) Math.ceil(loads[t][j] - WHOLE);
  }
}
