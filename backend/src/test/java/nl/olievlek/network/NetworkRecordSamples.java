package nl.olievlek.network;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.olievlek.testing.RecordSample;
import nl.olievlek.testing.RecordSamples;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;

/** What a network keeps of itself. */
@ApplicationScoped
class NetworkRecordSamples implements RecordSamples {

  private final World world;
  private final NetworkFixture networks;

  NetworkRecordSamples(World world, NetworkFixture networks) {
    this.world = world;
    this.networks = networks;
  }

  @Override
  public List<RecordSample> kinds() {
    var phase =
        Map.<String, Object>of(
            "sequence", 1, "kind", "PILOT", "name", "Pilotfase", "status", "PLANNED");
    return List.of(
        // One that no source names: nobody has to agree to it.
        kind(
            "memberships",
            network -> Map.of("role", "PARTNER", "validFrom", "2018-01-01"),
            "dateNote",
            Map.of("leaveReason", "x".repeat(1001)),
            List.of("leaveReason", "role")),
        kind(
            "phases",
            network -> phase,
            "description",
            Map.of("name", " ", "sequence", 0, "kind", "PILOT", "durationMonths", -1),
            List.of("durationMonths", "name", "sequence", "status")),
        kind(
            "themes",
            network -> Map.of("name", "Leerklimaat"),
            "description",
            Map.of("name", " ", "description", "x".repeat(2001)),
            List.of("description", "name")),
        kind("theme-links", this::link, null, Map.of(), List.of("fromThemeId", "toThemeId")),
        kind(
            "projects",
            network -> Map.of("name", "Goed werk", "partner", "Avans"),
            "partner",
            Map.of("partner", "x".repeat(201), "sourceUrl", "x"),
            List.of("name", "partner", "sourceUrl")),
        kind(
            "results",
            network -> Map.of("kind", "GUIDE", "title", "Handreiking"),
            "heirNote",
            Map.of("title", "x".repeat(201), "url", "x"),
            List.of("kind", "title", "url")));
  }

  private Map<String, Object> link(UUID network) {
    return Map.of(
        "fromThemeId", networks.theme(network, Rows.unique("Begeleiding"), null, null),
        "toThemeId", networks.theme(network, Rows.unique("Leerklimaat"), null, null));
  }

  private RecordSample kind(
      String path,
      Function<UUID, Map<String, Object>> body,
      String field,
      Map<String, Object> wrong,
      List<String> faults) {
    return new RecordSample(
        "/networks/%s/" + path, world::network, world::coordinatorOf, body, field, wrong, faults);
  }
}
