package nl.olievlek.account.factor;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Codes that people read from paper or hear. Of 50 random bits or more, and kept as slowly as a
 * password because of that.
 */
final class PaperCode {

  /** Without letters and digits that look alike; five bits each. */
  private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

  private static final SecureRandom RANDOM = new SecureRandom();

  private PaperCode() {}

  /** A new code, in groups of five. */
  static String draw(int length) {
    return RANDOM
        .ints(length, 0, ALPHABET.length())
        .mapToObj(i -> ALPHABET.substring(i, i + 1))
        .collect(Collectors.joining())
        .replaceAll(".{5}(?=.)", "$0-");
  }

  /** The code without what makes it easy to read. */
  static String plain(String code) {
    return code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
  }

  static String salt() {
    var salt = new byte[16];
    RANDOM.nextBytes(salt);
    return Base64.getEncoder().encodeToString(salt);
  }
}
