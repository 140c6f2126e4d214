package nl.olievlek.platform.privacy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What one feature keeps about people. Every feature that does has one bean of this, with {@link
 * Keeps}; call it within a transaction. Its words are in the messages of the feature, under {@code
 * <feature>.data}; those that many features need, under {@code privacy}.
 *
 * <p>Taking away never changes a figure: what is counted stays, without who it was and without what
 * they wrote.
 */
public interface PersonalData {

  /** Which kind of data this is. */
  default DataKind kind() {
    return new DataKind(keeps().value());
  }

  /** Its place among the kinds. */
  default int position() {
    return keeps().position();
  }

  /** The feature that keeps it: the bundle of its words. */
  default String feature() {
    return getClass().getPackageName().split("\\.")[2];
  }

  private Keeps keeps() {
    return getClass().getAnnotation(Keeps.class);
  }

  /** All that is kept about a person. */
  List<PersonalRecord> export(UUID person);

  /** Takes away who a person was and what they wrote. */
  void erase(UUID person);

  /**
   * What of this kind ended before a day and was not destroyed yet. Samples are left out: nobody
   * real is in them.
   */
  List<Ended> endedBefore(LocalDate day);

  /** Destroys what {@link #endedBefore} named. */
  void destroy(Collection<UUID> records);

  /**
   * Something that came to its end.
   *
   * @param id what {@link #destroy} takes
   * @param organisationId whose term counts; null when no organisation is known
   * @param endedDate its last day
   */
  record Ended(UUID id, UUID organisationId, LocalDate endedDate) {}
}
