package nl.olievlek.meeting;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import nl.olievlek.platform.importing.ImportContext;
import nl.olievlek.platform.importing.ImportSection;
import nl.olievlek.platform.importing.Section;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.time.Shift;

/**
 * Section {@code meetings}. Hours are given as {@code startTime} and {@code endTime} on the date,
 * in Dutch time, so that they move with it; an end that is not later than the start is one of the
 * next day.
 */
@ApplicationScoped
@Section(value = "meetings", order = 600)
class MeetingImport implements ImportSection<MeetingImport.Row> {

  private final Clock clock;

  MeetingImport(Clock clock) {
    this.clock = clock;
  }

  @Override
  public UUID take(Row row, ImportContext context) {
    var date = row.meeting().meetingDate();
    var otherwise =
        date.isBefore(LocalDate.now(clock)) ? MeetingStatus.HELD : MeetingStatus.PLANNED;
    var status = Objects.requireNonNullElse(row.status(), otherwise);
    var meeting = new Meeting(row.meeting(), status, context.sample());
    if (row.startTime() != null) {
      meeting.during(new Shift(row.startTime(), row.endTime()));
    } else if (row.endTime() != null) {
      throw Problems.invalid("startTime", "meeting.start-missing");
    }
    return context.store(meeting, status, row.reason(), context.since(date));
  }

  /** A row. */
  record Row(
      @JsonUnwrapped @Valid MeetingRequest meeting,
      LocalTime startTime,
      LocalTime endTime,
      MeetingStatus status,
      @Size(max = 1000) String reason) {}
}
