package nl.olievlek.planning;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The seed of a lottery and its hash. The hash is shown before the plan is made and the seed after,
 * so that everybody can see that the lot was not drawn again until it suited somebody.
 *
 * @param seed 32 random bytes in lower-case hexadecimal
 * @param hash SHA-256 of those bytes in lower-case hexadecimal
 */
public record SeedCommitment(String seed, String hash) {

  private static final int SEED_BYTES = 32;

  /** Draws a new seed. */
  public static SeedCommitment draw() {
    byte[] bytes = new byte[SEED_BYTES];
    new SecureRandom().nextBytes(bytes);
    return of(HexFormat.of().formatHex(bytes));
  }

  /**
   * @throws IllegalArgumentException when the seed is not hexadecimal
   */
  public static SeedCommitment of(String seed) {
    byte[] digest = sha256().digest(HexFormat.of().parseHex(seed));
    return new SeedCommitment(seed, HexFormat.of().formatHex(digest));
  }

  /** SHA-256 of a text in UTF-8, in lower-case hexadecimal. */
  public static String digest(String text) {
    return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Whether the seed is the one whose hash was shown. */
  public boolean holds() {
    return of(seed).hash().equals(hash);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
