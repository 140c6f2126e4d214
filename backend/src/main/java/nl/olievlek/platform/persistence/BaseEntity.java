package nl.olievlek.platform.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.olievlek.platform.problem.Problems;

/**
 * What every stored thing has: an identifier, a version against lost updates, and its times in UTC.
 */
@MappedSuperclass
@EntityListeners(Timestamps.class)
public abstract class BaseEntity {

  @Id private UUID id = Ids.next();

  @Version private long version;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  public UUID id() {
    return id;
  }

  /**
   * Refuses a change that was based on an older version.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 412 when somebody else changed it since
   */
  public void requireVersion(long expected) {
    if (version != expected) {
      throw Problems.stale();
    }
  }

  void stampCreation(Instant now) {
    createdAt = now;
    updatedAt = now;
  }

  void stampChange(Instant now) {
    updatedAt = now;
  }
}
