package nl.olievlek.planning;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Whether the cases of a certificate leave no way out: together they cover every possibility. */
final class Coverage {

  private Coverage() {}

  /**
   * @param running places that run in every case
   */
  static boolean isComplete(List<Certificate.Case> cases, Set<UUID> running) {
    boolean contradiction =
        cases.stream()
            .anyMatch(
                c ->
                    decided(c).distinct().count() != decided(c).count()
                        || c.empty().stream().anyMatch(running::contains));
    return !contradiction && covers(cases, running);
  }

  private static boolean covers(List<Certificate.Case> cases, Set<UUID> known) {
    if (cases.isEmpty()) {
      return false;
    }
    if (cases.stream().anyMatch(c -> decided(c).allMatch(known::contains))) {
      return true;
    }
    var split =
        decided(cases.getFirst())
            .filter(place -> !known.contains(place))
            .filter(place -> cases.stream().allMatch(c -> decided(c).anyMatch(place::equals)))
            .findFirst();
    if (split.isEmpty()) {
      return false;
    }
    Set<UUID> more = new HashSet<>(known);
    more.add(split.get());
    return covers(cases.stream().filter(c -> c.running().contains(split.get())).toList(), more)
        && covers(cases.stream().filter(c -> c.empty().contains(split.get())).toList(), more);
  }

  private static Stream<UUID> decided(Certificate.Case covered) {
    return Stream.concat(covered.running().stream(), covered.empty().stream());
  }
}
