package nl.olievlek.sample;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.olievlek.account.People;
import nl.olievlek.account.auth.FirstAdminService;
import nl.olievlek.account.auth.SampleLoginService;
import nl.olievlek.platform.importing.ImportFile;
import nl.olievlek.platform.importing.NetworkImportService;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Fills an empty database with the sample networks, or shows the first admin the way in. */
@ApplicationScoped
class SampleNetworks {

  private static final Logger LOG = Logger.getLogger(SampleNetworks.class);

  /** Files in reading order: facts first, then the made-up rows that refer to them. */
  static final List<String> FILES =
      List.of(
          "organisations.json",
          "zorgpact.json",
          "zorgconnect.json",
          "vakmanschap.json",
          "mbo-zin.json",
          "mbo-zin-made-up.json");

  /** One log-in per role. */
  static final List<String> LOGINS =
      List.of(
          "admin@example.nl",
          "coordinator@example.nl",
          "organisatie@example.nl",
          "begeleider@example.nl",
          "docent@example.nl",
          "leerling@example.nl",
          "gast@example.nl",
          "auditor@example.nl");

  private final NetworkImportService imports;
  private final SampleLoginService logins;
  private final FirstAdminService firstAdmin;
  private final People people;
  private final SamplePassword password;
  private final ObjectMapper json;
  private final String address;
  private final boolean enabled;

  SampleNetworks(
      NetworkImportService imports,
      SampleLoginService logins,
      FirstAdminService firstAdmin,
      People people,
      SamplePassword password,
      ObjectMapper json,
      @ConfigProperty(name = "olievlek.address") String address,
      @ConfigProperty(name = "olievlek.sample.enabled") boolean enabled) {
    this.imports = imports;
    this.logins = logins;
    this.firstAdmin = firstAdmin;
    this.people = people;
    this.password = password;
    this.json = json;
    this.address = address;
    this.enabled = enabled;
  }

  void start(@Observes StartupEvent started) {
    if (enabled) {
      load();
    } else {
      firstAdmin
          .invite()
          .ifPresent(
              token ->
                  LOG.infof(
                      "First admin: open %s/first-admin#%s once, within a day", address, token));
    }
  }

  /** Loads what is not there yet. */
  void load() {
    var fresh = people.at(LOGINS.getFirst()).isEmpty();
    if (fresh) {
      imports.take(FILES.stream().map(this::file).toList());
    }
    if (password.changed() || fresh) {
      logins.set(LOGINS, password.value());
      password.keep();
    }
    LOG.infof(
        "Sample networks at %s. Log in as %s with password %s",
        address, String.join(", ", LOGINS), password.value());
  }

  private ImportFile file(String name) {
    try (var file = getClass().getResourceAsStream("/sample/" + name)) {
      return json.readValue(file, ImportFile.class);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }
}
