package nl.olievlek.exchange.internship.reflection.message;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody says about a reflection. */
@Schema(
    name = "ReflectionMessageRequest",
    description = "A short message. Nothing about clients that could tell who they are.")
record MessageRequest(
    @NotBlank
        @Size(max = 2000)
        @Schema(description = "The message.", examples = "Wat zou je als eerste proberen?")
        String text) {}
