package nl.olievlek.exchange.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.olievlek.exchange.internship.InternshipStatus;
import nl.olievlek.exchange.place.Preparation;
import nl.olievlek.platform.calendar.CalendarEntry;
import nl.olievlek.platform.calendar.CalendarEntry.State;
import nl.olievlek.platform.problem.Messages;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.PropagateNull;

/** Where, when and how sure an internship is. */
public record Visit(
    @PropagateNull UUID id,
    long version,
    Instant updatedAt,
    InternshipStatus status,
    String homeName,
    String hostName,
    String ward,
    String address,
    String practicalInformation,
    @Nested Preparation preparation,
    LocalDate plannedStartDate,
    LocalDate plannedEndDate,
    List<Integer> weekdays,
    LocalTime startTime,
    LocalTime endTime) {

  /** Columns of a visit, from {@link #TABLES}. */
  public static final String COLUMNS =
      """
      i.id, i.version, i.updated_at, i.status, home.name as home_name, host.name as host_name, p.ward,
      nullif(concat_ws(', ', lo.name, lo.street_address, nullif(concat_ws(' ', lo.postal_code, lo.city), '')), '')
        as address,
      p.practical_information, p.meeting_point, p.to_bring, p.to_wear, i.planned_start_date, i.planned_end_date, p.weekdays, p.start_time, p.end_time""";

  /** Tables of a visit, with the learner. */
  public static final String TABLES =
      """
      exchange_internship i
      join learner l on l.id = i.learner_id
      join organisation home on home.id = i.home_organisation_id
      join organisation host on host.id = i.host_organisation_id
      join host_place p on p.id = i.host_place_id
      left join location lo on lo.id = p.location_id""";

  /** The entry in the learner's own calendar. */
  public CalendarEntry ofLearner(Messages words) {
    return entry(words.text("notice.entry.learner", hostName), toKnow(words));
  }

  /** The entry in the calendar of who receives the learner. */
  public CalendarEntry ofHost(String learner, Messages words) {
    return entry(words.text("notice.entry.host", learner, homeName), null);
  }

  /** The entry in the calendar of anybody else. */
  public CalendarEntry ofOthers(String learner, Messages words) {
    return entry(words.text("notice.entry.others", learner, hostName), null);
  }

  private String toKnow(Messages words) {
    var known =
        Stream.of(
                told(words, "notice.entry.meeting-point", preparation.meetingPoint()),
                told(words, "notice.entry.to-bring", preparation.toBring()),
                told(words, "notice.entry.to-wear", preparation.toWear()),
                practicalInformation)
            .filter(Objects::nonNull)
            .collect(Collectors.joining("\n"));
    return known.isEmpty() ? null : known;
  }

  private static String told(Messages words, String key, String text) {
    return text == null ? null : words.text(key, text);
  }

  private CalendarEntry entry(String title, String text) {
    return new CalendarEntry(
        id + "@olievlek",
        version,
        updatedAt,
        title,
        hostName + ", " + ward + (address == null ? "" : ", " + address),
        text,
        plannedStartDate,
        plannedEndDate,
        weekdays,
        startTime,
        endTime,
        state());
  }

  private State state() {
    if (status.cameToNothing()) {
      return State.CANCELLED;
    }
    return status == InternshipStatus.PROPOSED ? State.TENTATIVE : State.CONFIRMED;
  }
}
