package nl.olievlek.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import nl.olievlek.platform.storage.DataFolder;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The key behind {@link Sealed}: given, or drawn at the first start and kept beside the data,
 * readable by its owner only. Kept apart from the database, whose copies are then worth less.
 */
@ApplicationScoped
class SecretKey {

  private static final int BYTES = 32;

  private final byte[] value;

  SecretKey(
      @ConfigProperty(name = "olievlek.secret-key") Optional<String> given,
      @ConfigProperty(name = "olievlek.data-dir") Path folder) {
    value =
        decoded(
            given.orElseGet(() -> DataFolder.open(folder).keptOr("secret.key", SecretKey::draw)));
  }

  byte[] value() {
    return value;
  }

  private static byte[] decoded(String text) {
    try {
      var key = Base64.getDecoder().decode(text.strip());
      if (key.length == BYTES) {
        return key;
      }
    } catch (IllegalArgumentException notBase64) {
      // Told below, without the text itself.
    }
    throw new IllegalStateException(
        "OLIEVLEK_SECRET_KEY must be 32 bytes in base64, for example of: openssl rand -base64 32");
  }

  private static String draw() {
    var bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }
}
