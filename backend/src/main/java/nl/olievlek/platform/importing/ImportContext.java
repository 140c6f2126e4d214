package nl.olievlek.platform.importing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What the rows of one import share: the keys given so far, the shift of dates, whether it is a
 * sample.
 */
final class ImportContext {

  private final Map<String, UUID> keys = new HashMap<>();
  private boolean sample;
  private long weeks;

  /** Starts a file; keys of earlier files of the same import stay known. */
  void start(boolean sampleFile, long weeksToShift) {
    sample = sampleFile;
    weeks = weeksToShift;
  }

  boolean sample() {
    return sample;
  }

  LocalDate shift(LocalDate date) {
    return date.plusWeeks(weeks);
  }

  void name(String key, UUID id) {
    if (keys.putIfAbsent(key, id) != null) {
      throw new ImportFault("key", "platform.import-duplicate-key", key);
    }
  }

  UUID require(String field, String key) {
    var id = keys.get(key);
    if (id == null) {
      throw new ImportFault(field, "platform.import-unknown-key", key);
    }
    return id;
  }
}
