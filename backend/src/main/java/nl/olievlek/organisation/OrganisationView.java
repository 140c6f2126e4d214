package nl.olievlek.organisation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;
import nl.olievlek.platform.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation as callers see it. */
@Schema(name = "Organisation", description = "A care provider, school or other organisation.")
record OrganisationView(
    UUID id,
    @JsonIgnore long version,
    @Schema(description = "Name, unique.", examples = "Het Laar") String name,
    @Schema(description = "What the organisation is.", examples = "CARE_PROVIDER")
        OrganisationKind kind,
    @Schema(description = "A few sentences about it.", nullable = true) String description,
    @Schema(description = "Its website.", nullable = true) String website,
    @Schema(description = "Public page that these facts come from.", nullable = true)
        String sourceUrl,
    @Schema(description = "Whether it is made up, for a sample.") boolean sample,
    @Nullable @Schema(description = "What you can do with it now; null in a list.", nullable = true)
        List<OrganisationAct> may)
    implements Versioned {}
