package nl.olievlek.platform.disclosure;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * People who are alike in all that is counted of them.
 *
 * @param cohort the cohort of all of them; null for those without
 * @param organisation the organisation of all of them; null for those without
 * @param numbers names of the numbers in which each of them is counted, once
 * @param size how many they are
 */
public record Crowd(UUID cohort, UUID organisation, Set<String> numbers, long size) {

  /** In which of some numbers each of them is counted. */
  Set<String> kind(Set<String> asked) {
    return numbers.stream().filter(asked::contains).collect(Collectors.toUnmodifiableSet());
  }
}
