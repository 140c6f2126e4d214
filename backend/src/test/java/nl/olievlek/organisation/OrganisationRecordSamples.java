package nl.olievlek.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import nl.olievlek.testing.RecordSample;
import nl.olievlek.testing.RecordSamples;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;

/** What an organisation keeps of itself. */
@ApplicationScoped
class OrganisationRecordSamples implements RecordSamples {

  private final World world;
  private final Rows rows;

  OrganisationRecordSamples(World world, Rows rows) {
    this.world = world;
    this.rows = rows;
  }

  @Override
  public List<RecordSample> kinds() {
    return List.of(
        new RecordSample(
            "/organisations/%s/locations",
            world::careProvider,
            world::administratorOf,
            organisation -> Map.of("name", "Noord", "city", "Tilburg"),
            "city",
            Map.of("name", " ", "postalCode", "0000", "latitude", 91),
            List.of("latitude", "name", "postalCode")),
        new RecordSample(
            "/organisations/%s/collective-members",
            () ->
                rows.insert(
                    "organisation", "name", Rows.unique("Collectief"), "kind", "COLLECTIVE"),
            world::administratorOf,
            // One of which a source says nothing but that it is there.
            collective -> Map.of(),
            "dateNote",
            Map.of("dateNote", "x".repeat(501)),
            List.of("dateNote")));
  }
}
