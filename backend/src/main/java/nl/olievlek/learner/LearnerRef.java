package nl.olievlek.learner;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.PropagateNull;

/**
 * A learner by name.
 *
 * @param id the learner, which is one trajectory and not the person
 * @param name full name of the person
 */
@Schema(description = "A learner by name.")
public record LearnerRef(
    @PropagateNull UUID id, @Schema(examples = "Noor van der Berg") String name) {}
