package nl.olievlek.platform.importing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.platform.security.Scope;

/**
 * What the rows of one import share: the keys given so far, the shift of dates, whether it is a
 * sample.
 */
final class ImportContext {

  private final Map<String, UUID> keys = new HashMap<>();
  private final Scope importer;
  private boolean sample;
  private long weeks;

  /** Begins an import; by the product itself when there is no importer. */
  ImportContext(Scope importer) {
    this.importer = importer;
  }

  /** Starts a file; keys of earlier files of the same import stay known. */
  void start(boolean sampleFile, long weeksToShift) {
    sample = sampleFile;
    weeks = weeksToShift;
  }

  Optional<Scope> importer() {
    return Optional.ofNullable(importer);
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
