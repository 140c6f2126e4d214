package nl.olievlek.network.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import nl.olievlek.network.NetworkRef;
import nl.olievlek.network.Networks;
import nl.olievlek.platform.importing.ImportFile;
import nl.olievlek.platform.importing.NetworkImportService;
import nl.olievlek.platform.security.Scope;
import nl.olievlek.platform.text.PlainText;

/** Takes in one network file and says what came of it. */
@ApplicationScoped
class NetworkFileService {

  private final NetworkImportService imports;
  private final Networks networks;

  NetworkFileService(NetworkImportService imports, Networks networks) {
    this.imports = imports;
    this.networks = networks;
  }

  @Transactional
  NetworkImportView take(ImportFile file, Scope scope) {
    var rows = new LinkedHashMap<>(imports.take(List.of(file), scope));
    rows.keySet().retainAll(file.sections().keySet());
    var names =
        file.sections().getOrDefault("networks", List.of()).stream()
            .map(row -> PlainText.composed(row.path("name").asText().strip()))
            .toList();
    var found = networks.named(names);
    return new NetworkImportView(first(names, found), found, rows);
  }

  private static UUID first(List<String> names, List<NetworkRef> found) {
    return found.stream()
        .filter(network -> network.name().equals(names.getFirst()))
        .map(NetworkRef::id)
        .findFirst()
        .orElse(null);
  }
}
