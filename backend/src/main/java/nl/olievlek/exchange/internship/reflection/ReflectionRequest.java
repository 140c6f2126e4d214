package nl.olievlek.exchange.internship.reflection;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.olievlek.exchange.internship.Sharing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answers to the four questions. */
@Schema(
    description =
        "The answers to the four questions, each of which may be empty in a draft. Nothing about "
            + "clients that could tell who they are.")
record ReflectionRequest(
    @Size(max = 8000)
        @Schema(description = "What did I see or hear? Needed to hand in.", nullable = true)
        String observation,
    @Size(max = 8000)
        @Schema(description = "Why do we do it the way we do at home?", nullable = true)
        String homePractice,
    @Size(max = 8000)
        @Schema(description = "Is that good, or can it be different, and how?", nullable = true)
        String judgement,
    @Size(max = 8000)
        @Schema(
            description = "What do I take to my own workplace? Needed to hand in.",
            nullable = true)
        String takeHome,
    @NotNull @Schema(description = "With whom it is shared once handed in.", examples = "COACH")
        Sharing sharedWith,
    @Schema(description = "Whether to hand it in now. What was handed in stays so.")
        boolean submit) {}
