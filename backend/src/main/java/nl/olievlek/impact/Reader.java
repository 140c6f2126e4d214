package nl.olievlek.impact;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

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

  /** Whether they see people who are in some groups. */
  boolean sees(Stream<UUID> of) {
    return of.anyMatch(groups::contains);
  }

  /** The same for all who see the same groups. */
  String key() {
    return groups.stream().map(UUID::toString).sorted().collect(joining(" "));
  }
}
