package nl.olievlek.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import java.time.Clock;

/** Stamps entities with the injected clock. */
@ApplicationScoped
class Timestamps {

  private final Clock clock;

  Timestamps(Clock clock) {
    this.clock = clock;
  }

  @PrePersist
  void created(BaseEntity entity) {
    entity.stampCreation(clock.instant());
  }

  @PreUpdate
  void changed(BaseEntity entity) {
    entity.stampChange(clock.instant());
  }
}
