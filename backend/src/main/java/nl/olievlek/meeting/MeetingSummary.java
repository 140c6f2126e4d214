package nl.olievlek.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.learner.cohort.CohortRef;
import nl.olievlek.network.NetworkRef;
import nl.olievlek.organisation.OrganisationRef;
import nl.olievlek.platform.disclosure.SuppressionReason;
import nl.olievlek.platform.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.PropagateNull;

/** A meeting as it stands in a list. */
@Schema(name = "MeetingSummary", description = "A meeting, without its agenda.")
record MeetingSummary(
    UUID id,
    @com.fasterxml.jackson.annotation.JsonIgnore long version,
    @Nested("network") NetworkRef network,
    @Nested("host_organisation")
        @Schema(description = "Organisation that receives the guests.", nullable = true)
        OrganisationRef hostOrganisation,
    @Nested("cohort") @Schema(description = "Cohort the meeting is for.", nullable = true)
        CohortRef cohort,
    @Schema(description = "What the meeting is for.", examples = "PRACTICE_EDUCATION")
        MeetingKind kind,
    @Schema(description = "On site, online or both.", examples = "ON_SITE") MeetingMode mode,
    @Schema(description = "Title.", examples = "Praktijkonderwijsbijeenkomst bij Het Laar")
        String title,
    @Schema(description = "What it is about.", nullable = true) String description,
    @Schema(description = "Date of the meeting.", examples = "2026-12-08") LocalDate meetingDate,
    @Schema(description = "When it starts; null when only the date is known.", nullable = true)
        Instant startAt,
    @Schema(description = "When it ends; null when not known.", nullable = true) Instant endAt,
    @Schema(description = "Place in words.", nullable = true) String place,
    @Schema(description = "Address to take part online.", nullable = true) String onlineUrl,
    @Schema(description = "Number of seats; null when there is no limit.", nullable = true)
        Integer capacity,
    @Schema(description = "State of the meeting.", examples = "PLANNED") MeetingStatus status,
    @Schema(description = "Public page that these facts come from.", nullable = true)
        String sourceUrl,
    @Schema(description = "Whether it is made up, for a sample.") boolean sample,
    @Nested("counts") Counts counts,
    @Nested("my_registration")
        @Schema(description = "Your own registration, if you have one.", nullable = true)
        MyRegistration myRegistration)
    implements Versioned {

  SeatPlan seatPlan() {
    return new SeatPlan(id, network.id(), title, meetingDate, startAt, capacity, status);
  }

  /** Registrations by what became of them, in people; null to who does not see them all. */
  @Schema(
      name = "MeetingCounts",
      description =
          "Registrations by state, in people, for who sees all registrations. Null to everyone else,"
              + " who knows only whether the meeting is full.")
  public record Counts(
      @Schema(description = "People who have a seat.", nullable = true) Integer registered,
      @Schema(description = "People who are offered a freed seat.", nullable = true)
          Integer offered,
      @Schema(description = "People on the waiting list.", nullable = true) Integer waitlisted,
      @Schema(description = "People who were there.", nullable = true) Integer attended,
      @Schema(description = "People who were there for a part.", nullable = true) Integer partly,
      @Schema(description = "People who let know that they could not come.", nullable = true)
          Integer excused,
      @Schema(description = "People who stayed away without a word.", nullable = true)
          Integer noShow,
      @Schema(
              description =
                  "Seats that can still be taken; null when there is no limit or the meeting is over.",
              nullable = true)
          Integer seatsLeft,
      @Schema(description = "Whether a planned meeting has no seat left.") boolean full,
      @Schema(description = "Whether these numbers are hidden from you.") boolean suppressed,
      @Schema(description = "Why they are hidden.", examples = "NOT_ENTITLED", nullable = true)
          SuppressionReason suppressionReason) {

    public Counts {
      if (suppressed) {
        registered = offered = waitlisted = attended = partly = excused = noShow = null;
        seatsLeft = null;
      }
    }
  }

  /** The caller's own registration. */
  @Schema(name = "MyRegistration", description = "Your own registration for a meeting.")
  public record MyRegistration(
      @PropagateNull UUID id,
      @Schema(description = "State of the registration.", examples = "REGISTERED")
          RegistrationStatus status) {}
}
