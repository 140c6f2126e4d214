package nl.olievlek.meeting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import nl.olievlek.platform.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The agenda of a meeting; its version is the meeting's. */
@Schema(name = "Agenda", description = "The agenda of a meeting; its version is the meeting's.")
record AgendaView(
    @JsonIgnore long version,
    @Schema(description = "Length of the meeting in minutes; null when not known.", nullable = true)
        Long meetingMinutes,
    @Schema(description = "The points, in order.") List<AgendaItemView> items)
    implements Versioned {}
