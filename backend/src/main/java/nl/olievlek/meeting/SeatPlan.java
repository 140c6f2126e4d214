package nl.olievlek.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.platform.time.Clocks;

/**
 * What giving out seats needs to know of a meeting. Whoever holds one holds the meeting's lock.
 *
 * @param meetingId the meeting
 * @param networkId its network
 * @param title its title
 * @param meetingDate its date
 * @param startAt when it starts, or null when only the date is known
 * @param capacity number of seats, or null when there is no limit
 * @param status whether it is still to come
 */
public record SeatPlan(
    UUID meetingId,
    UUID networkId,
    String title,
    LocalDate meetingDate,
    Instant startAt,
    Integer capacity,
    MeetingStatus status) {

  /** Whether it was held, or its day is past. */
  public boolean isOver(LocalDate today) {
    return status == MeetingStatus.HELD || today.isAfter(meetingDate);
  }

  /** Whether so many seats taken leave one free. */
  public boolean hasRoomBeside(long taken) {
    return capacity == null || taken < capacity;
  }

  /** The moment from which seats are no longer offered: the start, or the beginning of the day. */
  public Instant begin() {
    return startAt == null ? meetingDate.atStartOfDay(Clocks.PEOPLE).toInstant() : startAt;
  }

  /** Whether a freed seat is of use to somebody who waits. */
  public boolean offersSeats(Instant now) {
    return status == MeetingStatus.PLANNED && now.isBefore(begin());
  }
}
