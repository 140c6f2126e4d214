package nl.olievlek.network.project;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.platform.persistence.BaseEntity;

/** A project of a network. */
@Entity
class Project extends BaseEntity {

  private UUID networkId;
  private UUID organisationId;
  private String partner;
  private String name;
  private String description;
  private LocalDate startDate;
  private LocalDate endDate;
  private String sourceUrl;

  protected Project() {}

  Project(UUID networkId, ProjectRequest request) {
    this.networkId = networkId;
    change(request);
  }

  final void change(ProjectRequest request) {
    organisationId = request.organisationId();
    partner = request.partner();
    name = request.name().strip();
    description = request.description();
    startDate = request.startDate();
    endDate = request.endDate();
    sourceUrl = request.sourceUrl();
  }

  UUID organisationId() {
    return organisationId;
  }
}
