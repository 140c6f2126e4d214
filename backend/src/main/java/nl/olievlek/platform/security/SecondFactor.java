package nl.olievlek.platform.security;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How somebody stands with the second factor in this session.
 *
 * @param required whether the roles held ask for one
 * @param exempt whether the person is made up and therefore never asked
 * @param present whether one is set up
 * @param satisfied whether it was given in this session
 */
@Schema(name = "MySecondFactor", description = "How you stand with your second factor.")
public record SecondFactor(
    @Schema(description = "Whether your roles ask for one.") boolean required,
    @Schema(description = "Whether you are never asked, because you are made up for a sample.")
        boolean exempt,
    @Schema(description = "Whether you have set one up.") boolean present,
    @Schema(description = "Whether you gave it in this session.") boolean satisfied) {}
