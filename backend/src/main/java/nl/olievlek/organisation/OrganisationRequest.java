package nl.olievlek.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.olievlek.platform.text.Name;
import nl.olievlek.platform.web.WebAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is needed to add or change an organisation. */
@Schema(description = "An organisation to add, or all fields of one to change.")
record OrganisationRequest(
    @NotBlank @Size(max = 200) @Schema(description = "Name, unique.", examples = "Het Laar") @Name
        String name,
    @NotNull @Schema(description = "What the organisation is.", examples = "CARE_PROVIDER")
        OrganisationKind kind,
    @Size(max = 4000) @Schema(description = "A few sentences about it.", nullable = true)
        String description,
    @WebAddress
        @Size(max = 500)
        @Schema(description = "Its website.", examples = "https://www.example.nl", nullable = true)
        String website,
    @WebAddress
        @Size(max = 500)
        @Schema(description = "Public page that these facts come from.", nullable = true)
        String sourceUrl) {}
