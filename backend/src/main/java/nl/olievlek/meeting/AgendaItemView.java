package nl.olievlek.meeting;

import java.util.UUID;
import nl.olievlek.organisation.OrganisationRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.PropagateNull;

/** One point of an agenda. */
@Schema(name = "AgendaItem", description = "One point of the agenda.")
record AgendaItemView(
    UUID id,
    @Schema(description = "Place on the agenda, from 1.", examples = "1") int position,
    @Schema(description = "Title.", examples = "Welkom") String title,
    @Schema(description = "What it is about.", nullable = true) String description,
    @Schema(description = "Length in minutes; null when open.", examples = "30", nullable = true)
        Integer durationMinutes,
    @Nested("project") @Schema(description = "Project it is about.", nullable = true)
        ProjectName project,
    @Nested("organisation")
        @Schema(description = "Organisation that takes care of it.", nullable = true)
        OrganisationRef organisation) {

  /** A project by name. */
  @Schema(name = "AgendaProject", description = "A project by name.")
  public record ProjectName(@PropagateNull UUID id, String name) {}
}
