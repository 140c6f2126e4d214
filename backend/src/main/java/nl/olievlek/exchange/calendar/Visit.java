package nl.olievlek.exchange.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.olievlek.exchange.internship.InternshipStatus;
import nl.olievlek.exchange.place.Preparation;
import nl.olievlek.platform.time.Shift;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.PropagateNull;

/**
 * Where, when and how sure an internship is.
 *
 * @param endedDate last day of one that ended early, or that the learner was in training; else null
 */
public record Visit(
    @PropagateNull UUID id,
    InternshipStatus status,
    String homeName,
    String hostName,
    String ward,
    String address,
    String practicalInformation,
    @Nested Preparation preparation,
    LocalDate plannedStartDate,
    LocalDate plannedEndDate,
    LocalDate endedDate,
    List<Integer> weekdays,
    LocalTime startTime,
    LocalTime endTime) {

  /** Columns of a visit, from the table of internships {@code i} and {@link #AROUND} it. */
  public static final String COLUMNS =
      """
      i.id, i.status, home.name as home_name, host.name as host_name, p.ward,
      nullif(concat_ws(', ', lo.name, lo.street_address, nullif(concat_ws(' ', lo.postal_code, lo.city), '')), '')
        as address,
      p.practical_information, p.meeting_point, p.to_bring, p.to_wear, i.planned_start_date, i.planned_end_date,
      case
        when i.status = 'ENDED_EARLY' then coalesce(i.actual_end_date, (
          select cast(max(t.recorded_at) at time zone 'Europe/Amsterdam' as date) from transition_record t
          where t.subject_type = 'exchange-internship' and t.subject_id = i.id and t.to_state = 'ENDED_EARLY'))
        when l.status in ('DROPPED_OUT', 'TRANSFERRED')
          and i.status in ('PROPOSED', 'HOST_ACCEPTED', 'AGREED', 'RUNNING') then l.outcome_date
      end as ended_date,
      p.weekdays, p.start_time, p.end_time""";

  /** What is joined to the table of internships, with the learner. */
  public static final String AROUND =
      """
      join learner l on l.id = i.learner_id
      join organisation home on home.id = i.home_organisation_id
      join organisation host on host.id = i.host_organisation_id
      join host_place p on p.id = i.host_place_id
      left join location lo on lo.id = p.location_id""";

  /** From when to when, on each day; null for whole days. */
  public Shift shift() {
    return startTime == null ? null : new Shift(startTime, endTime);
  }

  /** The days on which the learner is expected; all of them when no day of the week fits. */
  List<LocalDate> plannedDays() {
    var all = plannedStartDate.datesUntil(plannedEndDate.plusDays(1)).toList();
    var expected =
        all.stream().filter(day -> weekdays.contains(day.getDayOfWeek().getValue())).toList();
    return expected.isEmpty() ? all : expected;
  }

  /** The days of them that it was, or is going to be. */
  List<LocalDate> days() {
    return endedDate == null
        ? plannedDays()
        : plannedDays().stream().filter(day -> !day.isAfter(endedDate)).toList();
  }
}
