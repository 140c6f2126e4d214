package nl.olievlek.platform.disclosure;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * People who are alike in all that is counted of them.
 *
 * @param cohort the cohort of all of them; null for those without
 * @param organisation the organisation of all of them; null for those without
 * @param numbers names of the numbers in which each of them is counted, once
 * @param size how many they are
 */
public record Crowd(UUID cohort, UUID organisation, Set<String> numbers, long size) {

  /** The groups in which each of them is. */
  public Stream<UUID> groups() {
    return Stream.of(Dimension.values())
        .map(dimension -> dimension.of(this))
        .filter(Objects::nonNull);
  }

  /** In which of some numbers each of them is counted. */
  Set<String> kind(Set<String> asked) {
    return numbers.stream().filter(asked::contains).collect(Collectors.toUnmodifiableSet());
  }
}
