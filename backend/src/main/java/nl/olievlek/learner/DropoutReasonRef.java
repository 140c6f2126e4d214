package nl.olievlek.learner;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.PropagateNull;

/**
 * A reason to stop.
 *
 * @param code how requests name it
 * @param influence whether a network can do something about it
 * @param label in the caller's language
 */
@Schema(name = "DropoutReason", description = "A reason to stop.")
public record DropoutReasonRef(
    @PropagateNull @Schema(description = "How requests name it.", examples = "GUIDANCE")
        String code,
    @Schema(
            description =
                "Whether the network can do something about it; `ELSEWHERE`: left the network, "
                    + "still in training.",
            examples = "INFLUENCEABLE")
        DropoutInfluence influence,
    @Schema(description = "In your language.", examples = "Guidance did not fit") String label) {}
