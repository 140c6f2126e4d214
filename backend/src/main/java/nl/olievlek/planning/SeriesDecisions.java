package nl.olievlek.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a case of a series supposes: places that run or stay empty, pairs that are or are not. */
final class SeriesDecisions {

  private final SeriesProblem series;
  private final List<SeriesCertificate.Supposition> made;

  SeriesDecisions(SeriesProblem series, List<SeriesCertificate.Supposition> made) {
    this.series = series;
    this.made = List.copyOf(made);
  }

  List<SeriesCertificate.Supposition> made() {
    return made;
  }

  SeriesDecisions with(SeriesCertificate.Supposition one) {
    List<SeriesCertificate.Supposition> more = new ArrayList<>(made);
    more.add(one);
    return new SeriesDecisions(series, more);
  }

  Decisions ofRound(int round) {
    var decisions = Decisions.none(series.rounds[round]);
    for (var one : made) {
      if (one.round() == round && one.learner() == null) {
        int place = series.rounds[round].place(one.place());
        int seats = one.seats() == null ? 1 : one.seats();
        decisions =
            one.holds()
                ? decisions.withAtLeast(place, seats)
                : decisions.withAtMost(place, seats - 1);
      }
    }
    return decisions;
  }

  void narrow(long[][][] allowed) {
    for (var one : made) {
      if (one.learner() != null) {
        var problem = series.rounds[one.round()];
        int place = problem.place(one.place());
        long[] row =
            allowed[one.round()][problem.learner(new Assignment(one.learner(), one.place()))];
        boolean possible = Bits.has(row, place);
        if (one.holds()) {
          Arrays.fill(row, 0);
        }
        if (one.holds() && possible) {
          Bits.add(row, place);
        } else {
          Bits.remove(row, place);
        }
      }
    }
  }
}
