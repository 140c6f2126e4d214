package nl.olievlek.exchange.internship.reflection;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.olievlek.account.PersonRef;
import nl.olievlek.exchange.internship.ReflectionStatus;
import nl.olievlek.exchange.internship.Sharing;
import nl.olievlek.learner.LearnerRef;
import nl.olievlek.platform.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.PropagateNull;

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
    @Schema(description = "Where it stands.", examples = "SHARED") ReflectionStatus status,
    @Schema(description = "When it was handed in; null for a draft.", nullable = true)
        Instant submittedAt,
    @Schema(description = "When it was last changed.") Instant updatedAt,
    @Schema(description = "Why it is withheld; null when it is not.", nullable = true)
        @Nested("withheld")
        Withheld withheld,
    @Schema(description = "Whether you take part in the conversation about it.") boolean mayAnswer,
    @Schema(description = "Whether you may withhold it, or share it again if it is withheld.")
        boolean mayWithhold,
    @Nullable
        @Schema(
            description = "The steps that you can take with it now; the learner writes instead.")
        List<ReflectionStatus> steps,
    @Schema(description = "Whether it is made up, for a sample.") boolean sample)
    implements Versioned {

  /** Who withheld it and why. */
  @Schema(name = "WithheldReflection", description = "Who withheld a reflection, and why.")
  public record Withheld(
      @PropagateNull @Schema(description = "On whose side that was.", examples = "HOME") Side side,
      @Schema(
              description = "What the learner has to change; null when its term was over.",
              nullable = true)
          String reason,
      @Schema(description = "When.") Instant recordedAt,
      @Schema(description = "Who; null when the person was erased.", nullable = true) @Nested("by")
          PersonRef by) {}
}
