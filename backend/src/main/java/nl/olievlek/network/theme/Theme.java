package nl.olievlek.network.theme;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.platform.persistence.BaseEntity;

/** A theme of a network. */
@Entity
class Theme extends BaseEntity {

  private UUID networkId;
  private String name;
  private String description;
  private LocalDate validFrom;
  private LocalDate validTo;
  private UUID firstPhaseId;
  private UUID lastPhaseId;

  protected Theme() {}

  Theme(UUID networkId, ThemeRequest request) {
    this.networkId = networkId;
    change(request);
  }

  final void change(ThemeRequest request) {
    name = request.name().strip();
    description = request.description();
    validFrom = request.validFrom();
    validTo = request.validTo();
    firstPhaseId = request.firstPhaseId();
    lastPhaseId = request.lastPhaseId();
  }
}
