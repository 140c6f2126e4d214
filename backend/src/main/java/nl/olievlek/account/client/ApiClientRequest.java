package nl.olievlek.account.client;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.olievlek.platform.text.Name;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is needed to add or change a client. */
@Schema(description = "A client to add, or all fields of one to change.")
record ApiClientRequest(
    @NotBlank
        @Size(max = 100)
        @Schema(
            description = "Name, unique in its network or organisation.",
            examples = "Leerlingsysteem")
        @Name
        String name,
    @Schema(
            description =
                "The network whose data it reads. Give this or an organisation; it never changes.",
            nullable = true)
        UUID networkId,
    @Schema(
            description =
                "The organisation whose data it reads. Give this or a network; it never changes.",
            nullable = true)
        UUID organisationId,
    @NotEmpty @Size(max = 20) @Schema(description = "What it may read.")
        List<@NotNull ApiScope> scopes,
    @NotNull
        @Schema(
            description = "Last day on which it works; at most two years ahead.",
            examples = "2027-07-31")
        LocalDate expiresOn) {}
