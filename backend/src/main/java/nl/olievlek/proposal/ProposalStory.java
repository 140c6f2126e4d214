package nl.olievlek.proposal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.platform.web.WebAddress;

/** A proposal as a file tells of it, with what happened to it before it was put in. */
record ProposalStory(
    @JsonUnwrapped @Valid ProposalRequest proposal,
    UUID authorId,
    @NotNull ProposalStatus status,
    LocalDate submittedDate,
    LocalDate firstReplyDate,
    LocalDate statusDate,
    @Size(max = 1000) String reason,
    @Size(max = 4000) String reply,
    @Size(max = 4000) String lesson,
    UUID mergedIntoId,
    @WebAddress @Size(max = 500) String sourceUrl) {

  Instant submittedAt() {
    return noon(submittedDate);
  }

  Instant firstReplyAt() {
    return noon(firstReplyDate);
  }

  /** When it came to where it stands, as far as is known. */
  Optional<Instant> reachedAt() {
    return Stream.of(noon(statusDate), firstReplyAt(), submittedAt())
        .flatMap(Stream::ofNullable)
        .findFirst();
  }

  private static Instant noon(LocalDate day) {
    return day == null ? null : day.atTime(LocalTime.NOON).atZone(Clocks.PEOPLE).toInstant();
  }
}
