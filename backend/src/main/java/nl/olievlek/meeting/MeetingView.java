package nl.olievlek.meeting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import nl.olievlek.platform.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A meeting with its agenda. */
@Schema(name = "Meeting", description = "A meeting with its agenda.")
record MeetingView(
    @JsonUnwrapped MeetingSummary summary,
    @Schema(description = "The agenda, in order.") List<AgendaItemView> agendaItems,
    @Schema(description = "When it was put in.") Instant createdAt,
    @Schema(description = "When it was last changed.") Instant updatedAt,
    @Schema(description = "What you can do with it now.") List<MeetingAct> may)
    implements Versioned {

  @Override
  @JsonIgnore
  public long version() {
    return summary.version();
  }
}
