package nl.olievlek.meeting.registration;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is needed to register or to invite somebody. */
@Schema(description = "Registers you, or invites somebody else.")
record RegistrationRequest(
    @Schema(
            description =
                "Person to invite, by a coordinator; left out or yourself: you are registered.",
            nullable = true)
        UUID personId,
    @Schema(
            description =
                "Organisation the person comes for; left out: the only one the person belongs to.",
            nullable = true)
        UUID organisationId,
    @Schema(description = "Whether you may be named on the public list.", nullable = true)
        Boolean publicListing) {

  boolean listed() {
    return Boolean.TRUE.equals(publicListing);
  }
}
