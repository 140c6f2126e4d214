package nl.olievlek.impact;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.olievlek.platform.security.Scope;

/**
 * Somebody who reads what is published of a network.
 *
 * @param groups cohorts and organisations of whom they see the people, and so can take these off
 */
record Reader(Set<UUID> groups) {

  /** Somebody who sees groups of which an edition tells; what they see elsewhere is no matter. */
  static Reader of(Scope scope, Edition edition) {
    return new Reader(
        Stream.concat(scope.administered().stream(), scope.taught().stream())
            .filter(edition.groups()::contains)
            .collect(toSet()));
  }

  /**
   * Whether a number may be shown. Several groups that nobody looked at together could leave a few
   * others, whatever each of them leaves by itself.
   *
   * @param hiddenFrom groups to whose people it would give others away
   * @param shownTogether keys of readers of several groups to whom it would not
   */
  boolean mayKnow(List<UUID> hiddenFrom, List<String> shownTogether) {
    return groups.size() > 1
        ? shownTogether.contains(key())
        : hiddenFrom.stream().noneMatch(groups::contains);
  }

  /** The same for all who see the same groups. */
  String key() {
    return groups.stream().map(UUID::toString).sorted().collect(joining(" "));
  }
}
