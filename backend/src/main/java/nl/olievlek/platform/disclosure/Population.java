package nl.olievlek.platform.disclosure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * People who are counted together.
 *
 * @param crowds those who are alike, none of them twice
 */
record Population(List<Crowd> crowds) {

  Population where(Predicate<Crowd> condition) {
    return new Population(crowds.stream().filter(condition).toList());
  }

  /** Those of one group; null for those without. */
  Population in(Dimension dimension, UUID group) {
    return where(crowd -> Objects.equals(group, dimension.of(crowd)));
  }

  /** Those whom somebody who sees some groups does not see. */
  Population without(Set<UUID> seen) {
    return where(crowd -> crowd.groups().noneMatch(seen::contains));
  }

  /** What is known of groups by themselves: each that is shown, and all others together. */
  List<Population> parts(Dimension dimension, Set<UUID> hidden) {
    return Stream.concat(
            groups(dimension).stream()
                .filter(row -> !hidden.contains(row))
                .map(row -> in(dimension, row)),
            Stream.of(where(crowd -> hidden.contains(dimension.of(crowd)))))
        .toList();
  }

  /** The groups that anybody is in, null among them when somebody has none. */
  Set<UUID> groups(Dimension dimension) {
    var groups = new HashSet<UUID>();
    crowds.forEach(crowd -> groups.add(dimension.of(crowd)));
    return groups;
  }

  /** The groups of any kind that anybody is in. */
  Set<UUID> named() {
    return crowds.stream().flatMap(Crowd::groups).collect(toSet());
  }

  long size() {
    return crowds.stream().mapToLong(Crowd::size).sum();
  }

  /** How many there are of each kind: who is counted in the same of some numbers. */
  Map<Set<String>, Long> byKind(Set<String> numbers) {
    return crowds.stream()
        .collect(groupingBy(crowd -> crowd.kind(numbers), summingLong(Crowd::size)));
  }

  /** How many there are of some kinds. */
  static long size(Map<Set<String>, Long> byKind, Set<Set<String>> kinds) {
    return kinds.stream().mapToLong(kind -> byKind.getOrDefault(kind, 0L)).sum();
  }
}
