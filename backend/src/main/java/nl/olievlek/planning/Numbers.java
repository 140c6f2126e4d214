package nl.olievlek.planning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Numbers ids from 0, in the order in which they come. */
final class Numbers {

  private final Map<UUID, Integer> numbers = new HashMap<>();

  /** The numbers of ids, of which new ones get the next. */
  int[] of(List<UUID> ids) {
    return ids.stream().mapToInt(id -> numbers.computeIfAbsent(id, x -> numbers.size())).toArray();
  }

  /**
   * @throws IllegalArgumentException when the id is not numbered
   */
  int of(UUID id) {
    Integer number = numbers.get(id);
    if (number == null) {
      throw new IllegalArgumentException("Unknown: " + id);
    }
    return number;
  }

  boolean has(UUID id) {
    return numbers.containsKey(id);
  }

  /** The ids by number. */
  UUID[] ids() {
    UUID[] ids = new UUID[numbers.size()];
    numbers.forEach((id, number) -> ids[number] = id);
    return ids;
  }
}
