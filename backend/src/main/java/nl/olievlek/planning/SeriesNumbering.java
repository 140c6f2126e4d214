package nl.olievlek.planning;

import java.util.List;
import java.util.stream.IntStream;

/** The proof over rounds that were planned together, with numbers for names. */
final class SeriesNumbering {

  private final Numbering numbers;

  SeriesNumbering(Numbering numbers) {
    this.numbers = numbers;
  }

  List<OpenSeriesCase> cases(SeriesCertificate certificate) {
    return certificate.cases().stream()
        .map(
            one ->
                new OpenSeriesCase(
                    one.supposed().stream().map(this::supposition).toList(),
                    one.steps().stream().map(this::step).toList()))
        .toList();
  }

  private OpenSeriesCase.Supposition supposition(SeriesCertificate.Supposition one) {
    return new OpenSeriesCase.Supposition(
        one.round(),
        one.learner() == null ? null : numbers.learner(one.learner()),
        numbers.place(one.round(), one.place()),
        one.holds(),
        one.seats());
  }

  private OpenSeriesCase.Step step(SeriesCertificate.Step step) {
    return new OpenSeriesCase.Step(
        step.step(),
        step.weighed(),
        step.bound() == Long.MAX_VALUE ? null : step.bound(),
        step.earlier(),
        IntStream.range(0, step.rounds().size())
            .mapToObj(t -> prices(t, step.rounds().get(t)))
            .toList(),
        step.visits().stream()
            .map(
                visit ->
                    new OpenSeriesCase.Visit(
                        numbers.learner(visit.learner()),
                        numbers.organisation(visit.host()),
                        visit.price()))
            .toList());
  }

  private OpenSeriesCase.Prices prices(int t, SeriesCertificate.RoundPrices prices) {
    return new OpenSeriesCase.Prices(
        numbers.placePrices(t, prices.places()),
        numbers.organisationPrices(prices.organisations()));
  }
}
