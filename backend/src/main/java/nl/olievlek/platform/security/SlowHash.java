package nl.olievlek.platform.security;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Hashes of secrets that people choose or type, slow so that a copy of the database tells none:
 * Argon2id with the parameters that OWASP advises (19 MiB, 2 passes, 1 lane). A hash carries the
 * parameters that it was made with.
 */
@ApplicationScoped
public class SlowHash {

  private static final int PASSES = 2;
  private static final int LANES = 1;
  private static final int BYTES = 32;

  private final Argon2Function function;

  SlowHash(
      @ConfigProperty(name = "olievlek.hash.memory-kib", defaultValue = "19456") int memoryKib) {
    function = Argon2Function.getInstance(memoryKib, PASSES, LANES, BYTES, Argon2.ID);
  }

  /** A hash with a salt of its own, as text. */
  public String of(String secret) {
    return Password.hash(secret).addRandomSalt().with(function).getResult();
  }

  /** Whether a hash is of this secret. */
  public boolean matches(String secret, String hash) {
    return Password.check(secret, hash).with(Argon2Function.getInstanceFromHash(hash));
  }

  /**
   * The same hash for the same salt, to look a secret up by.
   *
   * @param salt in base64
   */
  public String of(String secret, String salt) {
    var hash =
        Password.hash(secret).addSalt(Base64.getDecoder().decode(salt)).with(function).getBytes();
    return Base64.getEncoder().encodeToString(hash);
  }
}
