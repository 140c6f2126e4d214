package nl.olievlek.platform.record;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import nl.olievlek.platform.persistence.BaseEntity;

/**
 * A small record as it is kept. Its entity says in which column the owner stands.
 *
 * @param <R> what was said of it, with a column for each component
 */
@MappedSuperclass
public abstract class SmallRecord<R extends Record> extends BaseEntity {

  private UUID ownerId;

  @Embedded private R content;

  protected SmallRecord() {}

  protected SmallRecord(UUID ownerId, R content) {
    this.ownerId = ownerId;
    this.content = content;
  }

  public UUID ownerId() {
    return ownerId;
  }

  /** What was said of it; null when that was nothing. */
  public R content() {
    return content;
  }

  /** Changes all that was said of it. */
  public void change(R changed) {
    content = changed;
  }
}
