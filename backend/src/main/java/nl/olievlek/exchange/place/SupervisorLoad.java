package nl.olievlek.exchange.place;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A supervisor of a place with how many learners they can take. */
@Embeddable
@Schema(description = "A supervisor with the most learners they can take at once.")
record SupervisorLoad(
    @NotNull @Column(name = "person_id") @Schema(description = "A supervisor of the organisation.")
        UUID personId,
    @NotNull
        @Min(1)
        @Max(99)
        @Column(name = "maximum_learners")
        @Schema(description = "Most learners at once.", examples = "2")
        Integer maximumLearners) {}
