package nl.olievlek.platform.lifecycle;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where something stands, which steps the caller can take now and how it came here.
 *
 * @param current the state now
 * @param allowed the steps that the caller can take now
 * @param blocked the steps that are the caller's, and what stands in their way
 * @param history the steps so far, oldest first
 */
@Schema(
    name = "Transitions",
    description = "State now, the steps that you can take now, and the steps so far.")
public record TransitionsView(
    @Schema(description = "The state now.", examples = "OPEN") String current,
    @Schema(description = "The steps that you can take now; what is not here is refused.")
        List<NextStep> allowed,
    @Schema(description = "Steps that are yours to take when what stands in their way is gone.")
        List<BlockedStep> blocked,
    @Schema(description = "The steps so far, oldest first.") List<Step> history) {

  /**
   * The same, with the steps of what belongs to it among its own.
   *
   * @param prefix what their states begin with here, so that they are not taken for its own
   */
  public TransitionsView with(String prefix, List<Step> others) {
    var all =
        Stream.concat(history.stream(), others.stream().map(step -> step.prefixed(prefix)))
            .sorted(Comparator.comparing(Step::recordedAt))
            .toList();
    return new TransitionsView(current, allowed, blocked, all);
  }

  /**
   * A step that the caller can take now.
   *
   * @param to the state it leads to
   * @param needs fields of the request without which it is refused
   * @param back whether it takes the last step back
   * @param irreversible whether nothing leads back
   */
  @Schema(name = "NextStep", description = "A step that you can take now.")
  public record NextStep(
      @Schema(description = "State that it leads to: `to` of the request.", examples = "CANCELLED")
          String to,
      @Schema(
              description = "Fields of the request without which it is refused.",
              examples = "[\"reason\"]")
          List<String> needs,
      @Schema(description = "Whether it takes the last step back.") boolean back,
      @Schema(description = "Whether nothing leads back.") boolean irreversible) {}

  /**
   * A step that is the caller's and cannot be taken now.
   *
   * @param to the state it leads to
   * @param why what stands in the way
   */
  @Schema(name = "BlockedStep", description = "A step that is yours and cannot be taken now.")
  public record BlockedStep(
      @Schema(description = "State that it leads to.", examples = "RUNNING") String to,
      @Schema(description = "What stands in the way, in your language.") String why) {}

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
          Actor actor) {

    private Step prefixed(String prefix) {
      return new Step(from == null ? null : prefix + from, prefix + to, reason, recordedAt, actor);
    }
  }

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
