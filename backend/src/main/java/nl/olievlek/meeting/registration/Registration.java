package nl.olievlek.meeting.registration;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.meeting.RegistrationStatus;
import nl.olievlek.platform.persistence.BaseEntity;
import nl.olievlek.platform.problem.Problems;

/** One person at one meeting. */
@Entity
class Registration extends BaseEntity {

  private UUID meetingId;
  private UUID personId;
  private UUID organisationId;

  @Enumerated(EnumType.STRING)
  private RegistrationStatus status = RegistrationStatus.INVITED;

  private Instant offerExpiresAt;
  private Instant waitlistedAt;
  private boolean publicListing;
  private boolean sample;

  protected Registration() {}

  /** An invitation. */
  Registration(UUID meetingId, UUID personId, UUID organisationId, boolean publicListing) {
    this.meetingId = meetingId;
    this.personId = personId;
    this.organisationId = organisationId;
    this.publicListing = publicListing;
  }

  /** What became of a registration before it was put in. */
  static Registration imported(
      Registration invitation, RegistrationStatus status, Instant at, boolean sample) {
    invitation.status = status;
    invitation.sample = sample;
    invitation.waitlistedAt = status == RegistrationStatus.WAITLISTED ? at : null;
    return invitation;
  }

  /** Takes a seat, or the last place on the waiting list when there is none. */
  void register(boolean seatFree, Instant now) {
    var accepts = status == RegistrationStatus.OFFERED;
    if (accepts && statusAt(now) != status) {
      throw Problems.conflict("meeting.offer-expired");
    }
    var target = status.to(RegistrationStatus.REGISTERED);
    // An offered seat is held already, so it is never counted as taken by somebody else.
    status = accepts || seatFree ? target : status.to(RegistrationStatus.WAITLISTED);
    waitlistedAt = status == RegistrationStatus.WAITLISTED ? now : null;
    offerExpiresAt = null;
  }

  /** Offers the seat that came free. */
  void offer(Instant expiresAt) {
    status = status.to(RegistrationStatus.OFFERED);
    offerExpiresAt = expiresAt;
  }

  /** An offer ends at the latest when the meeting begins. */
  void holdUntil(Instant begin) {
    if (offerExpiresAt != null && offerExpiresAt.isAfter(begin)) {
      offerExpiresAt = begin;
    }
  }

  /** The offer ran out. */
  void expire() {
    status = status.to(RegistrationStatus.EXPIRED);
    offerExpiresAt = null;
  }

  void decline() {
    leave(RegistrationStatus.DECLINED);
  }

  void cancel() {
    leave(RegistrationStatus.CANCELLED);
  }

  /** Does not come: says no to what was asked, or gives up what was promised. */
  void stayAway() {
    leave(
        status.next().contains(RegistrationStatus.DECLINED)
            ? RegistrationStatus.DECLINED
            : RegistrationStatus.CANCELLED);
  }

  /** Apologies; they can be given in advance. */
  void excuse() {
    leave(RegistrationStatus.EXCUSED);
  }

  /** Says whether the person was there; nobody knows before the day. */
  void tell(RegistrationStatus outcome, LocalDate meetingDate, LocalDate today) {
    var target = status.to(outcome);
    requireCome(meetingDate, today);
    status = target;
  }

  /** Refuses what nobody knows before the day. */
  static void requireCome(LocalDate meetingDate, LocalDate today) {
    if (today.isBefore(meetingDate)) {
      throw Problems.conflict("meeting.not-yet", meetingDate);
    }
  }

  /** Takes back whether the person was there: nobody knows yet. */
  void untell() {
    status = status.to(RegistrationStatus.REGISTERED);
  }

  Instant offerExpiresAt() {
    return offerExpiresAt;
  }

  void listPublicly(boolean wanted) {
    publicListing = wanted;
  }

  boolean isOf(UUID person) {
    return personId.equals(person);
  }

  UUID meetingId() {
    return meetingId;
  }

  UUID personId() {
    return personId;
  }

  RegistrationStatus status() {
    return status;
  }

  /** Nobody has to say that an offer ran out. */
  RegistrationStatus statusAt(Instant now) {
    return status == RegistrationStatus.OFFERED && !now.isBefore(offerExpiresAt)
        ? RegistrationStatus.EXPIRED
        : status;
  }

  private void leave(RegistrationStatus target) {
    status = status.to(target);
    offerExpiresAt = null;
    waitlistedAt = null;
  }
}
