package nl.olievlek.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.olievlek.platform.problem.CallerLanguage;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/**
 * Computes values and compares them: as they stand now for who sees the people, and as they were
 * published for everyone else.
 */
@ApplicationScoped
class ImpactValueService {

  private final ImpactMetricRepository metrics;
  private final ImpactFactRepository facts;
  private final PublishedValues published;
  private final CallerLanguage language;
  private final Clock clock;

  ImpactValueService(
      ImpactMetricRepository metrics,
      ImpactFactRepository facts,
      PublishedValues published,
      CallerLanguage language,
      Clock clock) {
    this.metrics = metrics;
    this.facts = facts;
    this.published = published;
    this.language = language;
    this.clock = clock;
  }

  @Transactional
  ImpactValuesView values(String code, ImpactFilter filter, Scope scope) {
    var network = facts.network(filter.networkId(), scope).orElseThrow(Problems::notFound);
    var metric = metrics.view(code, language.code()).orElseThrow(Problems::notFound);
    var entitled = scope.runs(filter.networkId());
    requirePeriod(filter, entitled);
    var found = entitled ? live(metric, filter, scope) : published.of(metric, filter, scope);
    var grouped = filter.groupBy() != Grouping.NONE;
    return new ImpactValuesView(
        metric,
        network,
        filter.groupBy(),
        grouped ? found.items() : List.of(found.total()),
        grouped ? found.total() : null,
        metric.intervalMethod(),
        language.messages().text("impact.source"),
        found.asOfDate(),
        notes(found, metric, entitled));
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

  private FoundValues live(ImpactMetricView metric, ImpactFilter filter, Scope scope) {
    var today = LocalDate.now(clock);
    var items = new ArrayList<ImpactValueView>();
    ImpactValueView total = null;
    for (var tally : facts.tallies(metric.code(), filter, today, scope)) {
      if (tally.total()) {
        total = ImpactValueView.shown(null, tally, metric);
      } else {
        var group = new GroupView(filter.groupBy(), tally.groupId(), tally.name());
        items.add(ImpactValueView.shown(group, tally, metric));
      }
    }
    return new FoundValues(items, total, today);
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

  private List<String> notes(FoundValues found, ImpactMetricView metric, boolean entitled) {
    var keys = new ArrayList<String>();
    if (found.total().pendingCohortCount() > 0) {
      keys.add("impact.note.pending");
    } else if (found.total().running()) {
      keys.add("impact.note.running");
    }
    if (!entitled) {
      keys.add("impact.note.closed");
    }
    if (found.suppressed()) {
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
