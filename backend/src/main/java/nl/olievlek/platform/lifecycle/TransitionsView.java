package nl.olievlek.platform.lifecycle;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where something stands in its life cycle, where it can go and how it came here.
 *
 * @param current the state now
 * @param allowed the states that can be reached from here; a rule may still refuse one
 * @param back those of them with which a step is taken back
 * @param irreversible those of them from which nothing leads back
 * @param history the steps so far, oldest first
 */
@Schema(
    name = "Transitions",
    description = "State now, states that can be reached, and the steps so far.")
public record TransitionsView(
    @Schema(description = "The state now.", examples = "OPEN") String current,
    @Schema(description = "States that can be reached from here; a rule may still refuse one.")
        List<String> allowed,
    @Schema(description = "Those of them with which the last step is taken back; needs a reason.")
        List<String> back,
    @Schema(description = "Those of them from which nothing leads back.") List<String> irreversible,
    @Schema(description = "The steps so far, oldest first.") List<Step> history) {

  /**
   * One step.
   *
   * @param from state before; null for the first
   * @param to state after
   * @param reason why, in the words of the one who did it
   * @param recordedAt when, in UTC
   * @param actor who did it; null when it was the product itself
   */
  @Schema(name = "TransitionStep", description = "One step of a life cycle.")
  public record Step(
      @Schema(description = "State before; null for the first.", nullable = true) String from,
      @Schema(description = "State after.") String to,
      @Schema(description = "Why, in the words of who did it.", nullable = true) String reason,
      @Schema(description = "When, in UTC.") Instant recordedAt,
      @Schema(description = "Who did it; null when it was the product itself.", nullable = true)
          Actor actor) {}

  /**
   * Who took a step.
   *
   * @param id the person
   * @param name full name; null when the person was erased
   */
  @Schema(name = "TransitionActor", description = "Who took a step.")
  public record Actor(
      UUID id,
      @Schema(description = "Full name; null when the person was erased.", nullable = true)
          String name) {}
}
