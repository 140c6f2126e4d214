package nl.olievlek.exchange.internship.reflection;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import nl.olievlek.exchange.internship.Sharing;
import nl.olievlek.learner.LearnerRef;
import nl.olievlek.platform.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;

/** A reflection as those see it with whom it is shared. */
@Schema(name = "Reflection", description = "What a learner saw elsewhere and takes home.")
record ReflectionView(
    UUID id,
    @JsonIgnore long version,
    @Schema(description = "The internship it is about.") UUID internshipId,
    @Schema(description = "Who wrote it.") @Nested("learner") LearnerRef learner,
    @Schema(description = "What did I see or hear?", nullable = true) String observation,
    @Schema(description = "Why do we do it the way we do at home?", nullable = true)
        String homePractice,
    @Schema(description = "Is that good, or can it be different, and how?", nullable = true)
        String judgement,
    @Schema(description = "What do I take to my own workplace?", nullable = true) String takeHome,
    @Schema(description = "With whom it is shared once handed in.", examples = "COACH")
        Sharing sharedWith,
    @Schema(description = "When it was handed in; null for a draft.", nullable = true)
        Instant submittedAt,
    @Schema(description = "Whether it is made up, for a sample.") boolean sample)
    implements Versioned {}
