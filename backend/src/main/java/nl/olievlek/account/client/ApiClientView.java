package nl.olievlek.account.client;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.olievlek.account.PersonRef;
import nl.olievlek.network.NetworkRef;
import nl.olievlek.organisation.OrganisationRef;
import nl.olievlek.platform.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;

/** A client as callers see it. */
@Schema(name = "ApiClient", description = "A machine that reads by itself.")
record ApiClientView(
    @Schema(description = "Also its `client_id`.") UUID id,
    @JsonIgnore long version,
    @Schema(
            description = "Name, unique in its network or organisation.",
            examples = "Leerlingsysteem")
        String name,
    @Schema(description = "The network whose data it reads.", nullable = true) @Nested("network")
        NetworkRef network,
    @Schema(description = "The organisation whose data it reads.", nullable = true)
        @Nested("organisation")
        OrganisationRef organisation,
    @Schema(description = "What it may read.") List<ApiScope> scopes,
    @Schema(description = "Last day on which it works.", examples = "2027-07-31")
        LocalDate expiresOn,
    @Schema(
            description = "The day on which it ends: that one, or earlier when its network ends.",
            examples = "2027-07-31")
        LocalDate endsOn,
    @Schema(description = "Whether it may come in.", examples = "ACTIVE") ApiClientStatus status,
    @Schema(description = "Why it was revoked.", nullable = true) String revokeReason,
    @Schema(description = "Who gave it; null when the person was erased.", nullable = true)
        @Nested("given_by")
        PersonRef givenBy,
    @Schema(
            description =
                "Whether that person still coordinates the network or administers the organisation, "
                    + "or the platform.",
            examples = "true")
        boolean givenByInCharge,
    @Schema(
            description =
                "Whether anybody coordinates the network or administers the organisation.",
            examples = "true")
        boolean inCharge,
    @Schema(description = "When it was last used, to the minute.", nullable = true)
        Instant lastUsedAt,
    Instant createdAt,
    @Nullable @Schema(description = "What you can do with it now; null in a list.", nullable = true)
        List<ApiClientAct> may)
    implements Versioned {}
