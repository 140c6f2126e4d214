package nl.olievlek.meeting.registration;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether somebody wants to be named. */
@Schema(name = "RegistrationListing", description = "Whether you may be named on the public list.")
record ListingRequest(
    @NotNull @Schema(description = "Whether you may be named on the public list.")
        Boolean publicListing) {}
