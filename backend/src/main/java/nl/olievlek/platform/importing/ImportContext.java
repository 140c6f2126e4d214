package nl.olievlek.platform.importing;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.platform.lifecycle.Transitions;
import nl.olievlek.platform.persistence.BaseEntity;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;
import nl.olievlek.platform.time.Clocks;

/**
 * What the rows of one import share: the keys given so far, the shift of dates, whether it is a
 * sample, and where they are stored.
 */
public final class ImportContext {

  private final Map<String, UUID> keys = new HashMap<>();
  private final EntityManager entities;
  private final Transitions transitions;
  private final Clock clock;
  private final Scope importer;
  private boolean sample;
  private long weeks;

  /** Begins an import; by the product itself when there is no importer. */
  ImportContext(EntityManager entities, Transitions transitions, Clock clock, Scope importer) {
    this.entities = entities;
    this.transitions = transitions;
    this.clock = clock;
    this.importer = importer;
  }

  /** Starts a file; keys of earlier files of the same import stay known. */
  void start(boolean sampleFile, long weeksToShift) {
    sample = sampleFile;
    weeks = weeksToShift;
  }

  /** Who takes the file in; nobody when the product itself does. */
  public Optional<Scope> importer() {
    return Optional.ofNullable(importer);
  }

  /** Whether the rows of this file are made up. */
  public boolean sample() {
    return sample;
  }

  /**
   * Stores a thing.
   *
   * @return its identifier
   */
  public UUID store(BaseEntity thing) {
    entities.persist(thing);
    return thing.id();
  }

  /**
   * Stores a thing with its history: that it stands where it stands since a moment.
   *
   * @return its identifier
   */
  public UUID store(BaseEntity thing, Enum<?> status, String reason, Instant since) {
    var id = store(thing);
    transitions.record(thing.getClass(), id, null, status, reason, since, null);
    return id;
  }

  /** The start of a day on which something happened; now when nobody knows or it is to come. */
  public Instant since(LocalDate day) {
    return happened(day, LocalTime.MIN);
  }

  /** As {@link #since}, but in the middle of the day, for what nobody does at night. */
  public Instant noon(LocalDate day) {
    return happened(day, LocalTime.NOON);
  }

  private Instant happened(LocalDate day, LocalTime time) {
    var now = clock.instant();
    var then = day == null ? now : day.atTime(time).atZone(Clocks.PEOPLE).toInstant();
    return then.isAfter(now) ? now : then;
  }

  LocalDate shift(LocalDate day) {
    return day.plusWeeks(weeks);
  }

  Instant shift(Instant moment) {
    return moment.atZone(Clocks.PEOPLE).plusWeeks(weeks).toInstant();
  }

  Optional<UUID> find(String key) {
    return Optional.ofNullable(keys.get(key));
  }

  void name(String key, UUID id) {
    if (keys.putIfAbsent(key, id) != null) {
      throw Problems.invalid("key", "platform.import-duplicate-key", key);
    }
  }
}
