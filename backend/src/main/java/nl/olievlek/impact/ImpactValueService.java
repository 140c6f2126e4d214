package nl.olievlek.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.olievlek.platform.problem.CallerLanguage;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** Computes values and compares them, and hides what a caller may not work out. */
@ApplicationScoped
class ImpactValueService {

  private final ImpactMetricRepository metrics;
  private final ImpactFactRepository facts;
  private final CallerLanguage language;
  private final Clock clock;

  ImpactValueService(
      ImpactMetricRepository metrics,
      ImpactFactRepository facts,
      CallerLanguage language,
      Clock clock) {
    this.metrics = metrics;
    this.facts = facts;
    this.language = language;
    this.clock = clock;
  }

  @Transactional
  ImpactValuesView values(String code, ImpactFilter filter, Scope scope) {
    var network = facts.network(filter.networkId(), scope).orElseThrow(Problems::notFound);
    var metric = metrics.view(code, language.code()).orElseThrow(Problems::notFound);
    var entitled = scope.runs(filter.networkId());
    requirePeriod(filter, entitled);
    var today = LocalDate.now(clock);
    var tallies = facts.tallies(code, filter, today, scope);
    var hidden =
        entitled
            ? Suppression.Hidden.NOTHING
            : metric.suppression().of(tallies.stream().map(Tally::counts).toList());
    var total = total(tallies, metric, hidden);
    var grouped = filter.groupBy() != Grouping.NONE;
    var items = grouped ? items(tallies, filter.groupBy(), metric, hidden) : List.of(total);
    return new ImpactValuesView(
        metric,
        network,
        filter.groupBy(),
        items,
        grouped ? total : null,
        metric.intervalMethod(),
        language.messages().text("impact.source"),
        today,
        notes(items, total, metric));
  }

  @Transactional
  ImpactComparisonView compare(String code, ImpactComparisonFilter asked, Scope scope) {
    if (asked.firstId().equals(asked.secondId())) {
      throw Problems.invalid("secondId", "impact.group-same");
    }
    var values = values(code, asked.values(), scope);
    return ImpactComparisonView.of(
        values,
        values.of(asked.firstId()).orElseThrow(() -> unknown("firstId")),
        values.of(asked.secondId()).orElseThrow(() -> unknown("secondId")));
  }

  /** From two periods that differ by a day, the counts of that day can be worked out. */
  private static void requirePeriod(ImpactFilter filter, boolean entitled) {
    if (filter.endsBeforeItStarts()) {
      throw Problems.invalid("toDate", "impact.period-order");
    }
    if (filter.hasPeriod() && !entitled) {
      var field = filter.fromDate() == null ? "toDate" : "fromDate";
      throw Problems.invalid(field, "impact.period-entitled");
    }
  }

  private static ImpactValueView total(
      List<Tally> tallies, ImpactMetricView metric, Suppression.Hidden hidden) {
    var counts = tallies.stream().map(Tally::counts).reduce(Counts.NONE, Counts::plus);
    var running = tallies.stream().anyMatch(Tally::running);
    return hidden.total()
        ? ImpactValueView.hidden(null, running)
        : ImpactValueView.shown(null, counts, metric, running);
  }

  private static List<ImpactValueView> items(
      List<Tally> tallies, Grouping type, ImpactMetricView metric, Suppression.Hidden hidden) {
    return IntStream.range(0, tallies.size())
        .mapToObj(i -> item(tallies.get(i), type, metric, hidden.rows().contains(i)))
        .toList();
  }

  private static ImpactValueView item(
      Tally tally, Grouping type, ImpactMetricView metric, boolean hidden) {
    var group = new GroupView(type, tally.groupId(), tally.name());
    return hidden
        ? ImpactValueView.hidden(group, tally.running())
        : ImpactValueView.shown(group, tally.counts(), metric, tally.running());
  }

  private List<String> notes(
      List<ImpactValueView> items, ImpactValueView total, ImpactMetricView metric) {
    var keys = new ArrayList<String>();
    if (total.running()) {
      keys.add("impact.note.running");
    }
    if (total.suppressed() || items.stream().anyMatch(ImpactValueView::suppressed)) {
      keys.add("impact.note.suppressed");
    }
    if (metric.intervalMethod() == IntervalMethod.POISSON_EXACT_95) {
      keys.add("impact.note.poisson");
    }
    keys.add("impact.note.official");
    return keys.stream().map(language.messages()::text).toList();
  }

  private static RuntimeException unknown(String field) {
    return Problems.invalid(field, "impact.group-unknown");
  }
}
