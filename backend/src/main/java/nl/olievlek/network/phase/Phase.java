package nl.olievlek.network.phase;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.platform.persistence.BaseEntity;

/** A phase of a network. */
@Entity
@Table(name = "network_phase")
class Phase extends BaseEntity {

  private UUID networkId;
  private Integer sequence;

  @Enumerated(EnumType.STRING)
  private PhaseKind kind;

  private String name;
  private String description;

  @Enumerated(EnumType.STRING)
  private PhaseStatus status;

  private LocalDate startDate;
  private LocalDate endDate;
  private Integer durationMonths;

  protected Phase() {}

  Phase(UUID networkId, PhaseRequest request) {
    this.networkId = networkId;
    change(request);
  }

  int sequence() {
    return sequence;
  }

  PhaseStatus status() {
    return status;
  }

  /** Everything but the status changes freely; the status goes one step on or back. */
  final void change(PhaseRequest request) {
    sequence = request.sequence();
    kind = request.kind();
    name = request.name().strip();
    description = request.description();
    status =
        status == null || status == request.status()
            ? request.status()
            : status.to(request.status());
    startDate = request.startDate();
    endDate = request.endDate();
    durationMonths = request.durationMonths();
  }
}
