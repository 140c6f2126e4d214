package nl.olievlek.account;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.olievlek.network.NetworkRef;
import nl.olievlek.organisation.OrganisationRef;
import nl.olievlek.platform.security.Role;
import nl.olievlek.platform.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;

/** A role that was given, as those who manage roles see it. */
@Schema(name = "GivenRole", description = "A role that somebody was given, and by whom.")
record RoleGrantView(
    UUID id,
    @JsonIgnore long version,
    @Nested("person") PersonRef person,
    @Schema(description = "The role.", examples = "SUPERVISOR") Role role,
    @Schema(description = "The network it works in.", nullable = true) @Nested("network")
        NetworkRef network,
    @Schema(description = "The organisation it works in.", nullable = true) @Nested("organisation")
        OrganisationRef organisation,
    @Schema(description = "The cohort it works in.", nullable = true) @Nested("cohort")
        GrantView.Place cohort,
    @Schema(description = "First day.") LocalDate validFrom,
    @Schema(description = "Last day; null while it goes on.", nullable = true) LocalDate validTo,
    @Schema(
            description =
                "`OFFERED` until the person answers: it works from `ACTIVE` on. A last day that passed"
                    + " ends it too.")
        GrantStatus status,
    @Schema(
            description = "Who offered it; null when a file or the product itself did.",
            nullable = true)
        @Nested("given_by")
        PersonRef givenBy,
    @Schema(description = "When the person accepted it, in UTC.", nullable = true)
        Instant acceptedAt,
    @Schema(description = "When it was taken back, in UTC.", nullable = true) Instant revokedAt,
    @Schema(description = "Whether you may take it back or change its days.") boolean mayChange,
    @Schema(
            description =
                "Whether it does not work yet, because it asks for a second factor and the person set "
                    + "none up. Of who signs on elsewhere it is not known.")
        boolean waitsForFactor,
    @JsonIgnore boolean alone,
    @JsonIgnore boolean invitable,
    @Nullable @Schema(description = "The steps that you can take with it now.")
        List<GrantStatus> steps,
    @Nullable @Schema(description = "What you can do with it now beside its steps.")
        List<GrantAct> may)
    implements Versioned {}
