package nl.olievlek.network;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import nl.olievlek.platform.importing.ImportFault;
import nl.olievlek.platform.importing.ImportRow;
import nl.olievlek.platform.importing.ImportSection;
import nl.olievlek.platform.time.DatePrecision;

/** Section {@code networks}. One that is known by name already is used, not added again. */
@ApplicationScoped
class NetworkImport implements ImportSection {

  private final NetworkRepository networks;

  NetworkImport(NetworkRepository networks) {
    this.networks = networks;
  }

  @Override
  public String name() {
    return "networks";
  }

  @Override
  public int order() {
    return 210;
  }

  @Override
  public void read(ImportRow row) {
    var request = request(row);
    var known = networks.find("name", request.name().strip()).firstResultOptional();
    var network =
        known.orElseGet(
            () -> {
              var added = new Network(request, row.sample());
              networks.persist(added);
              return added;
            });
    row.named(network.id());
  }

  private static NetworkRequest request(ImportRow row) {
    if (row.texts("sectors").isEmpty()) {
      throw new ImportFault("sectors", "platform.required");
    }
    return new NetworkRequest(
        row.reference("programme"),
        row.requiredName("name"),
        row.name("fullName"),
        row.requiredConstant("kind", NetworkKind.class),
        row.name("region"),
        row.texts("sectors").stream().map(NetworkImport::sector).toList(),
        row.text("description"),
        row.date("startDate"),
        row.constant("startPrecision", DatePrecision.class),
        row.date("endDate"),
        row.constant("endPrecision", DatePrecision.class),
        row.text("endReason"),
        row.text("sourceUrl"));
  }

  private static Sector sector(String name) {
    for (var sector : Sector.values()) {
      if (sector.name().equals(name)) {
        return sector;
      }
    }
    throw new ImportFault("sectors", "platform.one-of", Arrays.toString(Sector.values()));
  }
}
