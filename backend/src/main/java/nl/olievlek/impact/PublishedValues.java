package nl.olievlek.impact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import nl.olievlek.platform.security.Scope;

/** Values as everyone of a network may know them: those of its last edition. */
@ApplicationScoped
class PublishedValues {

  private final EditionMaker maker;
  private final EditionRepository editions;

  PublishedValues(EditionMaker maker, EditionRepository editions) {
    this.maker = maker;
    this.editions = editions;
  }

  FoundValues of(ImpactMetricView metric, ImpactFilter filter, Scope scope) {
    var edition = maker.current(filter.networkId());
    var reader = Reader.of(scope, edition);
    var asOf = edition.asOfDate();
    var items = new ArrayList<ImpactValueView>();
    var total = ImpactValueView.unpublished(metric);
    for (var kept : editions.values(edition.id(), metric.code(), filter.groupBy())) {
      var value = shown(kept, metric, reader);
      asOf = kept.countedDate();
      if (value.total()) {
        total = ImpactValueView.published(null, value, metric);
      } else {
        var group = new GroupView(value.groupType(), value.groupId(), value.name());
        items.add(ImpactValueView.published(group, value, metric));
      }
    }
    return new FoundValues(items, total, asOf);
  }

  /** What of a value that is kept this reader may know. */
  private static EditionValue shown(EditionValue kept, ImpactMetricView metric, Reader reader) {
    if (!kept.audience().includes(reader)) {
      return kept.hidden();
    }
    var value = kept.pendingAudience().includes(reader) ? kept : kept.withoutPending();
    return value.raisedTo(metric.minimumCell());
  }
}
