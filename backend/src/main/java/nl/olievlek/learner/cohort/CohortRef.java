package nl.olievlek.learner.cohort;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.PropagateNull;

/**
 * A cohort by name.
 *
 * @param id the cohort
 * @param name its name, unique in its network
 */
@Schema(description = "A cohort by name.")
public record CohortRef(@PropagateNull UUID id, @Schema(examples = "Lesgroep 4") String name) {}
