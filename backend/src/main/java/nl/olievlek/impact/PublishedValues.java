package nl.olievlek.impact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
    var asOf = edition.asOfDate();
    var items = new ArrayList<ImpactValueView>();
    ImpactValueView total = null;
    for (var kept : editions.values(edition.id(), metric.code(), filter.groupBy())) {
      var value = hides(kept, metric, scope) ? kept.hidden() : kept;
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

  /**
   * Whether a value that is shown is hidden from this caller: they see people whom they could take
   * off it, or the minimum was raised since.
   */
  private static boolean hides(EditionValue value, ImpactMetricView metric, Scope scope) {
    var sees = seen(scope);
    return value.hiddenFrom().stream().anyMatch(sees::contains)
        || (metric.minimumCell() > value.minimumCell()
            && (!value.total() || value.under(metric.minimumCell())));
  }

  /** Groups whose people a caller sees. */
  static List<UUID> seen(Scope scope) {
    return Stream.concat(scope.administered().stream(), scope.taught().stream()).toList();
  }
}
