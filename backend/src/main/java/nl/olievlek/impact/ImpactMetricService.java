package nl.olievlek.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.problem.CallerLanguage;
import nl.olievlek.platform.problem.Problems;

/** Finds and changes definitions of indicators. */
@ApplicationScoped
class ImpactMetricService {

  private final ImpactMetricRepository metrics;
  private final CallerLanguage language;

  ImpactMetricService(ImpactMetricRepository metrics, CallerLanguage language) {
    this.metrics = metrics;
    this.language = language;
  }

  Page<ImpactMetricView> list(PageRequest page) {
    return metrics.page(page, language.code());
  }

  @Transactional
  ImpactMetricView get(String code) {
    return metrics.view(code, language.code()).orElseThrow(Problems::notFound);
  }

  @Transactional
  ImpactMetricView change(String code, ImpactMetricRequest request, long version) {
    var metric = metrics.find("code", code).firstResultOptional().orElseThrow(Problems::notFound);
    metric.requireVersion(version);
    metric.change(request);
    return get(code);
  }
}
