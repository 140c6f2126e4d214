package nl.olievlek.platform.audit;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which records of the trail to find. */
record AuditFilter(
    @QueryParam("networkId") @Parameter(description = "Only what concerns this network.")
        UUID networkId,
    @QueryParam("subjectType")
        @Size(max = 60)
        @Parameter(description = "Only subjects of this kind.", example = "exchange-internship")
        String subjectType,
    @QueryParam("subjectId") @Parameter(description = "Only this subject.") UUID subjectId,
    @QueryParam("actorId") @Parameter(description = "Only what this person did.") UUID actorId,
    @QueryParam("personId") @Parameter(description = "Only what concerns this person.")
        UUID personId,
    @QueryParam("action") @Parameter(description = "Only deeds of this kind.")
        AuditTrail.Action action,
    @QueryParam("from") @Parameter(description = "Only from this day on, in the Netherlands.")
        LocalDate from,
    @QueryParam("to") @Parameter(description = "Only up to and including this day.")
        LocalDate to) {}
