package nl.olievlek.organisation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.PropagateNull;

/**
 * An organisation by name.
 *
 * @param id the organisation
 * @param name its name
 */
@Schema(description = "An organisation by name.")
public record OrganisationRef(@PropagateNull UUID id, @Schema(examples = "Het Laar") String name) {}
