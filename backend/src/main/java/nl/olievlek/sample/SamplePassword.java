package nl.olievlek.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import nl.olievlek.platform.storage.DataFolder;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The one password of the sample log-ins: given, or drawn at the first start and kept beside the
 * data.
 */
@ApplicationScoped
class SamplePassword {

  private static final String NAME = "sample.password";

  private final DataFolder folder;
  private final Optional<String> kept;
  private final String value;

  SamplePassword(
      @ConfigProperty(name = "olievlek.data-dir") Path path,
      @ConfigProperty(name = "olievlek.sample.password") Optional<String> given) {
    folder = DataFolder.open(path);
    kept = folder.kept(NAME);
    value = given.or(() -> kept).orElseGet(SamplePassword::draw);
  }

  String value() {
    return value;
  }

  /** Whether the log-ins still have another one. */
  boolean changed() {
    return !kept.equals(Optional.of(value));
  }

  void keep() {
    folder.keep(NAME, value);
  }

  private static String draw() {
    var bytes = new byte[8];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
