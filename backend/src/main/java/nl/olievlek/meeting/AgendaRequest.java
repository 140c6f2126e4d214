package nl.olievlek.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import nl.olievlek.platform.problem.Problems;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole agenda of a meeting. */
@Schema(description = "The whole agenda; it takes the place of the one before.")
record AgendaRequest(
    @NotNull @Size(max = 100) @Schema(description = "The points, in order.")
        List<@Valid @NotNull AgendaItemRequest> items) {

  /**
   * Refuses an agenda that is longer or shorter than the meeting. As long as the length of a point
   * is open, nothing can be said.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 400 with both numbers of minutes
   */
  void requireMinutes(long meetingMinutes) {
    var complete =
        items.stream().map(AgendaItemRequest::durationMinutes).allMatch(Objects::nonNull);
    var planned = items.stream().map(AgendaItemRequest::durationMinutes);
    if (items.isEmpty() || !complete) {
      return;
    }
    var sum = planned.mapToLong(Integer::longValue).sum();
    if (sum != meetingMinutes) {
      throw Problems.invalid("items", "meeting.agenda-minutes", sum, meetingMinutes);
    }
  }
}
