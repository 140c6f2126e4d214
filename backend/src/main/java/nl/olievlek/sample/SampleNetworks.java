package nl.olievlek.sample;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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

  /** What the sources tell; made-up rows refer to it. */
  static final List<String> FACTS =
      List.of(
          "organisations.json",
          "zorgpact.json",
          "zorgconnect.json",
          "vakmanschap.json",
          "mbo-zin.json");

  private static final long SEED = 2018;

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
  private final Clock clock;
  private final String address;
  private final boolean enabled;

  SampleNetworks(
      NetworkImportService imports,
      SampleLoginService logins,
      FirstAdminService firstAdmin,
      People people,
      SamplePassword password,
      ObjectMapper json,
      Clock clock,
      @ConfigProperty(name = "olievlek.address") String address,
      @ConfigProperty(name = "olievlek.sample.enabled") boolean enabled) {
    this.imports = imports;
    this.logins = logins;
    this.firstAdmin = firstAdmin;
    this.people = people;
    this.password = password;
    this.json = json;
    this.clock = clock;
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
      imports.take(files(LocalDate.now(clock)));
    }
    if (password.changed() || fresh) {
      logins.set(LOGINS, password.value());
      password.keep();
    }
    LOG.infof(
        "Sample networks at %s. Log in as %s with password %s",
        address, String.join(", ", LOGINS), password.value());
  }

  /** All files in reading order: the same on the same day. */
  List<ImportFile> files(LocalDate today) {
    var files = new ArrayList<>(FACTS.stream().map(this::file).toList());
    var names = new Names(new Random(SEED));
    files.add(MadeUpOldermeer.file(names, today));
    files.add(MadeUpMboZin.file(names, today));
    return files;
  }

  private ImportFile file(String name) {
    try (var file = getClass().getResourceAsStream("/sample/" + name)) {
      return json.readValue(file, ImportFile.class);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }
}
