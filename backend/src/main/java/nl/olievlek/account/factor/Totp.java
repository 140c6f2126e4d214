package nl.olievlek.account.factor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/**
 * Time-based codes (RFC 6238) with the settings that every app knows: SHA-1, six digits, half a
 * minute.
 */
final class Totp {

  /** As long as the output of the hash, as RFC 4226 advises. */
  private static final int SECRET_BYTES = 20;

  private static final Duration STEP = Duration.ofSeconds(30);

  /** Phones run behind or ahead a little. */
  private static final int STEPS_OFF = 1;

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final TimeBasedOneTimePasswordGenerator CODES =
      new TimeBasedOneTimePasswordGenerator(STEP);

  private Totp() {}

  static byte[] draw() {
    var secret = new byte[SECRET_BYTES];
    RANDOM.nextBytes(secret);
    return secret;
  }

  /** The period whose code this is, when that is now or next to it. */
  static OptionalLong step(byte[] secret, String code, Instant now) {
    var current = now.getEpochSecond() / STEP.toSeconds();
    return LongStream.rangeClosed(current - STEPS_OFF, current + STEPS_OFF)
        .filter(step -> same(code(secret, step), code))
        .findFirst();
  }

  static String code(byte[] secret, long step) {
    try {
      return CODES.generateOneTimePasswordString(
          new SecretKeySpec(secret, CODES.getAlgorithm()),
          Instant.ofEpochSecond(step * STEP.toSeconds()));
    } catch (InvalidKeyException e) {
      throw new IllegalStateException("No code could be made", e);
    }
  }

  /** What apps read from a QR code. */
  static String uri(String product, String account, byte[] secret) {
    return "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=6&period=30"
        .formatted(escaped(product), escaped(account), Base32.encode(secret), escaped(product));
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  private static String escaped(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
