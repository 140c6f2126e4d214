package nl.olievlek.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.platform.persistence.BaseEntity;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.platform.time.Shift;

/** A gathering of people of a network, on a date; its hours may be unknown. */
@Entity
class Meeting extends BaseEntity {

  /** Days of work are meetings of their own, each with who was there. */
  private static final Duration LONGEST = Duration.ofHours(24);

  private UUID networkId;
  private UUID hostOrganisationId;
  private UUID cohortId;

  @Enumerated(EnumType.STRING)
  private MeetingKind kind;

  @Enumerated(EnumType.STRING)
  private MeetingMode mode;

  private String title;
  private String description;
  private LocalDate meetingDate;
  private Instant startAt;
  private Instant endAt;
  private String place;
  private String onlineUrl;
  private Integer capacity;

  @Enumerated(EnumType.STRING)
  private MeetingStatus status = MeetingStatus.PLANNED;

  private String sourceUrl;
  private boolean sample;

  protected Meeting() {}

  Meeting(MeetingRequest request, boolean sample) {
    networkId = request.networkId();
    this.sample = sample;
    change(request);
  }

  /** A meeting that was held or cancelled before it was put in. */
  Meeting(MeetingRequest request, MeetingStatus status, boolean sample) {
    this(request, sample);
    this.status = status;
  }

  /** Sets its hours, on its date and maybe into the night after. */
  void during(Shift hours) {
    startAt = hours.startOn(meetingDate);
    endAt = hours.end() == null ? null : hours.endOn(meetingDate);
  }

  void change(MeetingRequest request) {
    if (!networkId.equals(request.networkId())) {
      throw Problems.invalid("networkId", "meeting.network-fixed");
    }
    requireHours(request);
    hostOrganisationId = request.hostOrganisationId();
    cohortId = request.cohortId();
    kind = request.kind();
    mode = request.mode();
    title = request.title().strip();
    description = request.description();
    meetingDate = request.meetingDate();
    startAt = request.startAt();
    endAt = request.endAt();
    place = request.place();
    onlineUrl = request.onlineUrl();
    capacity = request.capacity();
    sourceUrl = request.sourceUrl();
  }

  /** It took place; known from its date on. */
  void requireDay(LocalDate today) {
    if (today.isBefore(meetingDate)) {
      throw Problems.conflict("meeting.not-yet", meetingDate);
    }
  }

  /** Refuses with 400 a date to come of what took place already. */
  void requireCome(LocalDate today) {
    if (status == MeetingStatus.HELD && meetingDate.isAfter(today)) {
      throw Problems.invalid("meetingDate", "meeting.held");
    }
  }

  /**
   * Refuses to take back that it took place, or that it will not.
   *
   * @param told number of people of whom is known whether they were there
   */
  void requirePlannable(long told, LocalDate today) {
    if (told > 0) {
      throw Problems.conflict("meeting.told", told);
    }
    if (status == MeetingStatus.CANCELLED && today.isAfter(meetingDate)) {
      throw Problems.conflict("meeting.over", meetingDate);
    }
  }

  void step(MeetingStatus to) {
    status = status.to(to);
  }

  /** Its length in minutes, when both hours are known. */
  Optional<Long> minutes() {
    return startAt == null || endAt == null
        ? Optional.empty()
        : Optional.of(Duration.between(startAt, endAt).toMinutes());
  }

  SeatPlan seatPlan() {
    return new SeatPlan(id(), networkId, title, meetingDate, startAt, capacity, status);
  }

  UUID networkId() {
    return networkId;
  }

  UUID hostOrganisationId() {
    return hostOrganisationId;
  }

  LocalDate meetingDate() {
    return meetingDate;
  }

  MeetingStatus status() {
    return status;
  }

  private static void requireHours(MeetingRequest request) {
    if (request.startAt() == null) {
      if (request.endAt() != null) {
        throw Problems.invalid("startAt", "meeting.start-missing");
      }
      return;
    }
    if (request.endAt() != null && !request.startAt().isBefore(request.endAt())) {
      throw Problems.invalid("endAt", "meeting.end-before-start");
    }
    if (request.endAt() != null && request.endAt().isAfter(request.startAt().plus(LONGEST))) {
      throw Problems.invalid("endAt", "meeting.too-long", LONGEST.toHours());
    }
    if (!LocalDate.ofInstant(request.startAt(), Clocks.PEOPLE).equals(request.meetingDate())) {
      throw Problems.invalid("startAt", "meeting.start-on-date");
    }
  }
}
