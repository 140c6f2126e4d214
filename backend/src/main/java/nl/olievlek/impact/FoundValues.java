package nl.olievlek.impact;

import java.time.LocalDate;
import java.util.List;

/**
 * Values of an indicator.
 *
 * @param items of each group, by name; empty when none were asked for
 * @param total of the network
 * @param asOfDate the day as of which was counted
 */
record FoundValues(List<ImpactValueView> items, ImpactValueView total, LocalDate asOfDate) {

  boolean suppressed() {
    return total.suppressed() || items.stream().anyMatch(ImpactValueView::suppressed);
  }
}
