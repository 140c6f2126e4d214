package nl.olievlek.account;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person as the people who work with them see them. */
@Schema(name = "Person", description = "A person with the roles they hold today.")
record PersonView(
    UUID id,
    @Schema(description = "Full name.", examples = "Noor van der Berg") String name,
    @Schema(description = "Mail address.", examples = "noor@example.nl", nullable = true)
        String email,
    @Schema(description = "Roles held today, within what you may see.") List<GrantView> grants,
    @Schema(description = "Whether the person is made up, for a sample.") boolean sample) {}
