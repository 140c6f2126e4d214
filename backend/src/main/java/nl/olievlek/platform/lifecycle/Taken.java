package nl.olievlek.platform.lifecycle;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.platform.lifecycle.TransitionsView.Actor;
import nl.olievlek.platform.lifecycle.TransitionsView.Step;

/**
 * A step that was taken.
 *
 * @param fromState the state before; null for the first
 * @param toState the state after
 * @param reason why; may be null
 * @param recordedAt when
 * @param actorId by whom; null when it was the product itself
 */
public record Taken(
    String fromState, String toState, String reason, Instant recordedAt, UUID actorId) {

  Step shown(Map<UUID, String> people) {
    var actor = actorId == null ? null : new Actor(actorId, people.get(actorId));
    return new Step(fromState, toState, reason, recordedAt, actor);
  }
}
