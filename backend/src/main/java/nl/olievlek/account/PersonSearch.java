package nl.olievlek.account;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.olievlek.platform.security.Role;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which people to find. In a body, because names do not belong in addresses. */
@Schema(description = "Which people to find; leave out what does not matter.")
record PersonSearch(
    @Size(max = 100) @Schema(description = "Part of the name.", nullable = true) String text,
    @Schema(description = "Only people who hold this role today.", nullable = true) Role role,
    @Schema(description = "Only people with a role in this organisation.", nullable = true)
        UUID organisationId,
    @Schema(description = "Only people of this network's organisations.", nullable = true)
        UUID networkId) {}
