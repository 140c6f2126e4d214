package nl.olievlek.privacy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer to a request. */
@Schema(name = "DataRequestTransition", description = "The answer to a request.")
record DataRequestTransition(
    @NotNull @Schema(description = "State to reach.", examples = "GRANTED") DataRequestStatus to,
    @Size(max = 1000) @Schema(description = "Why; required for `REFUSED`.", nullable = true)
        String reason) {}
