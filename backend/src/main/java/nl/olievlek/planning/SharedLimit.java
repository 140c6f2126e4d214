package nl.olievlek.planning;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Places where the same people look after the learners, on the same days: together they hold no
 * more than those people can take. One place shares them with places elsewhere.
 *
 * @param maximum most learners in all of the places together
 */
@Schema(
    name = "PlanSharedLimit",
    description =
        "Places where the same supervisors look after learners on the same days, and how many these "
            + "hold together.")
public record SharedLimit(
    @Schema(description = "The places; one when it shares supervisors with another round.")
        Set<UUID> places,
    @Schema(description = "Most learners in all of them together.", examples = "2") int maximum) {

  public SharedLimit {
    places = Set.copyOf(places);
    if (places.isEmpty() || maximum < 0) {
      throw new IllegalArgumentException("A limit is of places, and not negative");
    }
  }

  /** How many learners too many there are, or fewer than none. */
  public int excess(Map<UUID, Integer> load) {
    return places.stream().mapToInt(place -> load.getOrDefault(place, 0)).sum() - maximum;
  }
}
