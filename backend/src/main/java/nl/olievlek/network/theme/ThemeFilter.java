package nl.olievlek.network.theme;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which themes to list. */
record ThemeFilter(
    @QueryParam("asOfDate")
        @Parameter(
            description =
                "Only themes that the network worked on on this day. Where a theme has no dates, "
                    + "those of its first and last phase count; unknown means open.")
        LocalDate asOfDate,
    @QueryParam("phaseId")
        @Parameter(description = "Only themes that the network works on in this phase.")
        UUID phaseId) {}
