package nl.olievlek.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.problem.Messages;
import nl.olievlek.platform.problem.Problems;

/** Finds and changes definitions of indicators. */
@ApplicationScoped
class ImpactMetricService {

  private final ImpactMetricRepository metrics;

  ImpactMetricService(ImpactMetricRepository metrics) {
    this.metrics = metrics;
  }

  @Transactional
  Page<ImpactMetricView> list(PageRequest page, Messages messages) {
    return metrics.page(page, messages);
  }

  @Transactional
  ImpactMetricView get(String code, Messages messages) {
    return metrics.view(code, messages).orElseThrow(Problems::notFound);
  }

  @Transactional
  ImpactMetricView change(
      String code, ImpactMetricRequest request, long version, Messages messages) {
    var metric = metrics.find("code", code).firstResultOptional().orElseThrow(Problems::notFound);
    metric.requireVersion(version);
    metric.change(request);
    return get(code, messages);
  }
}
