package nl.olievlek.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One kind of small records, for what has to hold for all of them.
 *
 * @param path where those of an owner are, with {@code %s} for the owner
 * @param owner makes somebody's own place to keep them
 * @param runner who runs such a place
 * @param body one to add, by the place it belongs to
 * @param field a field that can be changed afterwards; null when none can
 * @param wrong a body with faults
 * @param faults the fields of those, by name
 */
public record RecordSample(
    String path,
    Supplier<UUID> owner,
    Function<UUID, Persona> runner,
    Function<UUID, Map<String, Object>> body,
    String field,
    Map<String, Object> wrong,
    List<String> faults) {

  /** The path for an owner. */
  public String of(UUID id) {
    return path.formatted(id);
  }

  /** A body with another text in the field that can be changed. */
  public Map<String, Object> changed(Map<String, Object> body) {
    var changed = new HashMap<>(body);
    changed.put(field, "Anders");
    return changed;
  }

  @Override
  public String toString() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
