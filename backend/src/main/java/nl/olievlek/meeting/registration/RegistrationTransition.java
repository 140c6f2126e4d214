package nl.olievlek.meeting.registration;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.olievlek.meeting.RegistrationStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step in the life of a registration. */
@Schema(name = "RegistrationTransition", description = "A step in the life of a registration.")
record RegistrationTransition(
    @NotNull
        @Schema(
            description =
                "State to reach; `REGISTERED` becomes `WAITLISTED` when all seats are taken.",
            examples = "REGISTERED")
        RegistrationStatus to,
    @Size(max = 1000) @Schema(description = "Why.", nullable = true) String reason) {}
