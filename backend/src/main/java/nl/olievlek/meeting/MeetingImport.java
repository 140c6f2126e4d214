package nl.olievlek.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import nl.olievlek.platform.importing.ImportFault;
import nl.olievlek.platform.importing.ImportRow;
import nl.olievlek.platform.importing.ImportSection;
import nl.olievlek.platform.lifecycle.Transitions;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.platform.time.Shift;

/**
 * Section {@code meetings}. Hours are given as {@code startTime} and {@code endTime} on the date,
 * in Dutch time, so that they move with it; an end that is not later than the start is one of the
 * next day.
 */
@ApplicationScoped
class MeetingImport implements ImportSection {

  private final MeetingRepository meetings;
  private final Transitions transitions;
  private final Clock clock;

  MeetingImport(MeetingRepository meetings, Transitions transitions, Clock clock) {
    this.meetings = meetings;
    this.transitions = transitions;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "meetings";
  }

  @Override
  public int order() {
    return 600;
  }

  @Override
  public void read(ImportRow row) {
    var request = request(row);
    var status = status(row, request.meetingDate());
    var meeting = new Meeting(request, status, row.sample());
    meetings.persist(meeting);
    var at = request.meetingDate().atStartOfDay(Clocks.PEOPLE).toInstant();
    var recordedAt = at.isBefore(clock.instant()) ? at : clock.instant();
    transitions.record(
        Meeting.class, meeting.id(), null, status, row.text("reason"), recordedAt, null);
    row.named(meeting.id());
  }

  private MeetingStatus status(ImportRow row, LocalDate date) {
    var otherwise =
        date.isBefore(LocalDate.now(clock)) ? MeetingStatus.HELD : MeetingStatus.PLANNED;
    return Optional.ofNullable(row.constant("status", MeetingStatus.class)).orElse(otherwise);
  }

  private static MeetingRequest request(ImportRow row) {
    var date = row.requiredDate("meetingDate");
    var start = time(row, "startTime");
    var end = time(row, "endTime");
    if (start == null && end != null) {
      throw new ImportFault("startTime", "meeting.start-missing");
    }
    var shift = new Shift(start, end);
    return new MeetingRequest(
        row.requiredReference("network"),
        row.reference("hostOrganisation"),
        row.reference("cohort"),
        row.requiredConstant("kind", MeetingKind.class),
        row.requiredConstant("mode", MeetingMode.class),
        row.requiredName("title"),
        row.text("description"),
        date,
        start == null ? null : shift.startOn(date),
        end == null ? null : shift.endOn(date),
        row.name("place"),
        row.text("onlineUrl"),
        row.number("capacity"),
        row.text("sourceUrl"));
  }

  private static LocalTime time(ImportRow row, String field) {
    var text = row.text(field);
    try {
      return text == null ? null : LocalTime.parse(text);
    } catch (DateTimeException wrong) {
      throw new ImportFault(field, "platform.wrong-type.time");
    }
  }
}
