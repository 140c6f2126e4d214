package nl.olievlek.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The one password of the sample log-ins: given, or drawn at the first start and kept beside the
 * data.
 */
@ApplicationScoped
class SamplePassword {

  private final Path file;
  private final String kept;
  private final String value;

  SamplePassword(
      @ConfigProperty(name = "olievlek.data-dir") Path folder,
      @ConfigProperty(name = "olievlek.sample.password") Optional<String> given) {
    file = folder.toAbsolutePath().resolve("sample.password");
    kept = read();
    value = given.orElseGet(() -> kept == null ? draw() : kept);
  }

  String value() {
    return value;
  }

  /** Whether the log-ins still have another one. */
  boolean changed() {
    return !value.equals(kept);
  }

  void keep() {
    try {
      Files.createDirectories(file.getParent());
      if (Files.notExists(file)) {
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      }
      Files.writeString(file, value);
    } catch (IOException e) {
      throw new UncheckedIOException("The sample password could not be kept in " + file, e);
    }
  }

  private String read() {
    try {
      return Files.exists(file) ? Files.readString(file) : null;
    } catch (IOException e) {
      throw new UncheckedIOException("The sample password could not be read from " + file, e);
    }
  }

  private static String draw() {
    var bytes = new byte[8];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
