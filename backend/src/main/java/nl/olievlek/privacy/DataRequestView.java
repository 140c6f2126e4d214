package nl.olievlek.privacy;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.olievlek.account.PersonRef;
import nl.olievlek.platform.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;

/** A request as those see it who asked or may answer. */
@Schema(name = "DataRequest", description = "What somebody asks about their own data.")
record DataRequestView(
    UUID id,
    @JsonIgnore long version,
    @Schema(description = "Who asks.") @Nested("person") PersonRef person,
    @Schema(description = "What should be done.", examples = "ERASURE") DataRequestKind kind,
    @Schema(description = "In the asker's own words.", nullable = true) String text,
    @Schema(description = "Where it stands.", examples = "OPEN") DataRequestStatus status,
    @Schema(description = "When it was asked.") Instant createdAt,
    @Schema(description = "When it was answered; null while it is open.", nullable = true)
        Instant decidedAt,
    @Schema(description = "What was said with the last step.", nullable = true) String reason,
    @Nullable
        @Schema(
            description =
                "What you can do with it now beside its steps; null in the list of those that you answer.",
            nullable = true)
        List<DataRequestAct> may)
    implements Versioned {}
