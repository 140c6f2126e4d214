package nl.olievlek.meeting.registration;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.olievlek.account.PersonRef;
import nl.olievlek.meeting.MeetingRef;
import nl.olievlek.meeting.RegistrationStatus;
import nl.olievlek.organisation.OrganisationRef;
import nl.olievlek.platform.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;

/** A registration as callers see it. */
@Schema(name = "Registration", description = "One person at one meeting.")
record RegistrationView(
    UUID id,
    @JsonIgnore long version,
    @Nested("meeting") MeetingRef meeting,
    @Nested("person") PersonRef person,
    @Nested("organisation")
        @Schema(description = "Organisation the person comes for.", nullable = true)
        OrganisationRef organisation,
    @Schema(description = "State of the registration.", examples = "REGISTERED")
        RegistrationStatus status,
    @Schema(description = "Until when an offered seat is held; null when none is.", nullable = true)
        Instant offerExpiresAt,
    @Schema(description = "Whether the person may be named on the public list.")
        boolean publicListing,
    @Schema(description = "Whether it is made up, for a sample.") boolean sample,
    @Schema(description = "When it was put in.") Instant createdAt,
    @Schema(description = "When it was last changed.") Instant updatedAt,
    @Nullable @Schema(description = "The steps that you can take with it now.")
        List<RegistrationStatus> steps)
    implements Versioned {}
