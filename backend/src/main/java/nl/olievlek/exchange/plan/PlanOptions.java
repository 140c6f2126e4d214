package nl.olievlek.exchange.plan;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.olievlek.planning.Place;
import nl.olievlek.planning.PlanningInstance;
import nl.olievlek.planning.WantedRule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was asked of a plan. */
@Schema(name = "PlanOptions", description = "What was asked of a plan.")
record PlanOptions(
    @Schema(description = "The wanted rules, most important first; the others did not count.")
        List<WantedRule> wanted,
    @Schema(description = "Who had to go where.") List<Pair> pins,
    @Schema(description = "Who could not go where.") List<Pair> forbids) {

  /** What of it is about the places of a round. */
  PlanOptions in(PlanningInstance round) {
    var places = round.places().stream().map(Place::id).collect(Collectors.toSet());
    Predicate<Pair> here = pair -> places.contains(pair.hostPlaceId());
    return new PlanOptions(
        wanted, pins.stream().filter(here).toList(), forbids.stream().filter(here).toList());
  }

  /** A learner and a place. */
  @Schema(name = "PlanPair", description = "A learner and a place.")
  public record Pair(
      @NotNull @Schema(description = "The learner.") UUID learnerId,
      @NotNull @Schema(description = "The place.") UUID hostPlaceId) {}
}
