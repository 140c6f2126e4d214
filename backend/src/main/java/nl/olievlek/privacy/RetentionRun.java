package nl.olievlek.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.olievlek.platform.persistence.BaseEntity;

/** One round of destroying what was kept long enough, or a look at what it would destroy. */
@Entity
@Table(name = "retention_run")
class RetentionRun extends BaseEntity {

  private boolean preview;

  @Column(name = "started_by")
  private UUID startedBy;

  protected RetentionRun() {}

  RetentionRun(boolean preview, UUID startedBy) {
    this.preview = preview;
    this.startedBy = startedBy;
  }
}
