package nl.olievlek.account;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;
import nl.olievlek.platform.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person as the people who work with them see them. */
@Schema(name = "Person", description = "A person with the roles they hold today.")
record PersonView(
    UUID id,
    @JsonIgnore long version,
    @Schema(
            description =
                "Full name; `Leerling van`, or `Learner of` for who reads English, and the home"
                    + " organisation while that keeps the name to itself.",
            examples = "Noor van der Berg")
        String name,
    @Schema(description = "Given name.", examples = "Noor") String givenName,
    @Schema(description = "Words before the surname.", examples = "van der", nullable = true)
        String surnamePrefix,
    @Schema(description = "Surname.", examples = "Berg") String surname,
    @Schema(description = "Mail address.", examples = "noor@example.nl", nullable = true)
        String email,
    @Schema(description = "Language of messages.", examples = "nl") Language preferredLanguage,
    @Schema(
            description =
                "Whether the person has a way in: a password, a passkey or their organisation's sign-on."
                    + " Who has none is invited. Null while the name is kept.",
            examples = "true",
            nullable = true)
        Boolean hasLogIn,
    @Schema(description = "Roles held or offered today, within what you may see.")
        List<GrantView> grants,
    @Schema(description = "Whether the person is made up, for a sample.") boolean sample,
    @Schema(
            description =
                "Whether you may change their data and help them with their second factor: only when"
                    + " you may give every role that they hold or are offered.")
        boolean mayChange)
    implements Versioned {}
