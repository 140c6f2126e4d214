package nl.olievlek.planning;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One learner at one place. A learner without a place has no assignment. */
@Schema(description = "One learner at one place.")
public record Assignment(UUID applicant, UUID place) {}
