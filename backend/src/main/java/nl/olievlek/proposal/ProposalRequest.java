package nl.olievlek.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.olievlek.platform.text.Name;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is needed to write a proposal. */
@Schema(description = "A proposal to write, or all fields of one to change.")
record ProposalRequest(
    @NotNull @Schema(description = "Network it is written in; cannot be changed later.")
        UUID networkId,
    @NotNull @Schema(description = "Organisation that it is for: one you belong to.")
        UUID organisationId,
    @NotBlank @Size(max = 200) @Schema(description = "Title.", examples = "Leerhuiskamer") @Name
        String title,
    @Size(max = 4000) @Schema(description = "How it is done now.", nullable = true)
        String currentSituation,
    @NotBlank
        @Size(max = 8000)
        @Schema(
            description = "The idea. Write nothing about clients.",
            examples = "Een huiskamer waar leerlingen samen leren van bewoners.")
        String idea,
    @Size(max = 4000) @Schema(description = "What will be better.", nullable = true)
        String expectedBenefit,
    @Schema(description = "Own reflection that it comes from.", nullable = true)
        UUID reflectionId) {}
