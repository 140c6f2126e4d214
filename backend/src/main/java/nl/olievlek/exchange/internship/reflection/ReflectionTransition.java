package nl.olievlek.exchange.internship.reflection;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.olievlek.exchange.internship.ReflectionStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step of a reflection. */
@Schema(description = "A step of a reflection by somebody who reads it and looks after learners.")
record ReflectionTransition(
    @NotNull
        @Schema(
            description = "State to go to: `WITHHELD`, or `SHARED` to give it back to its readers.",
            examples = "WITHHELD")
        ReflectionStatus to,
    @Size(max = 1000)
        @Schema(
            description =
                "What the learner has to change, without naming the client. Needed to withhold.",
            examples = "In het tweede antwoord is te zien om welke bewoner het gaat.",
            nullable = true)
        String reason) {}
