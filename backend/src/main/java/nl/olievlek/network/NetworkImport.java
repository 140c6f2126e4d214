package nl.olievlek.network;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.olievlek.platform.importing.ImportContext;
import nl.olievlek.platform.importing.ImportSection;
import nl.olievlek.platform.importing.Section;

/** Section {@code networks}. One that is known by name already is used, not added again. */
@ApplicationScoped
@Section(value = "networks", order = 210)
class NetworkImport implements ImportSection<NetworkRequest> {

  private final NetworkRepository networks;

  NetworkImport(NetworkRepository networks) {
    this.networks = networks;
  }

  @Override
  public UUID take(NetworkRequest row, ImportContext context) {
    return networks
        .find("name", row.name().strip())
        .firstResultOptional()
        .map(Network::id)
        .orElseGet(() -> context.store(new Network(row, context.sample())));
  }
}
