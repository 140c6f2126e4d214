package nl.olievlek.proposal;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.PropagateNull;

/**
 * An improvement proposal by name.
 *
 * @param id the proposal
 * @param name its title
 */
@Schema(description = "An improvement proposal by name.")
public record ProposalRef(
    @PropagateNull UUID id, @Schema(examples = "Leerhuiskamer") String name) {}
