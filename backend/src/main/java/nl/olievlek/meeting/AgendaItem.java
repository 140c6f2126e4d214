package nl.olievlek.meeting;

import jakarta.persistence.Entity;
import java.util.UUID;
import nl.olievlek.platform.persistence.BaseEntity;

/** One point on the agenda of a meeting. */
@Entity
class AgendaItem extends BaseEntity {

  private UUID meetingId;
  private int position;
  private String title;
  private String description;
  private Integer durationMinutes;
  private UUID projectId;
  private UUID organisationId;

  protected AgendaItem() {}

  AgendaItem(UUID meetingId, int position, AgendaItemRequest request) {
    this.meetingId = meetingId;
    this.position = position;
    title = request.title().strip();
    description = request.description();
    durationMinutes = request.durationMinutes();
    projectId = request.projectId();
    organisationId = request.organisationId();
  }
}
