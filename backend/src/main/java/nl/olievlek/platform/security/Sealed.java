package nl.olievlek.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps secrets that must be read again unreadable in the database: AES-256 in GCM mode, a fresh
 * nonce for each.
 *
 * <p>What is sealed is tied to its place, so that one row's secret is worth nothing in another row.
 */
@ApplicationScoped
public class Sealed {

  private static final String VERSION = "v1.";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SecretKeySpec key;

  Sealed(SecretKey key) {
    this.key = new SecretKeySpec(key.value(), "AES");
  }

  /**
   * Seals a secret.
   *
   * @param place what it belongs to, for example {@code "totp:" + person}
   */
  public String seal(String place, byte[] secret) {
    var nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    var hidden = run(Cipher.ENCRYPT_MODE, place, nonce, secret);
    var both = Arrays.copyOf(nonce, nonce.length + hidden.length);
    System.arraycopy(hidden, 0, both, nonce.length, hidden.length);
    return VERSION + Base64.getUrlEncoder().withoutPadding().encodeToString(both);
  }

  /** Seals a text. */
  public String seal(String place, String secret) {
    return seal(place, secret.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Opens what was sealed at this place.
   *
   * @throws IllegalStateException when it was changed, belongs elsewhere, or the key is another one
   */
  public byte[] open(String place, String sealed) {
    if (!sealed.startsWith(VERSION)) {
      throw new IllegalStateException("Not a sealed secret");
    }
    var both = Base64.getUrlDecoder().decode(sealed.substring(VERSION.length()));
    var nonce = Arrays.copyOf(both, NONCE_BYTES);
    return run(
        Cipher.DECRYPT_MODE, place, nonce, Arrays.copyOfRange(both, NONCE_BYTES, both.length));
  }

  /** Opens a sealed text. */
  public String openText(String place, String sealed) {
    return new String(open(place, sealed), StandardCharsets.UTF_8);
  }

  private byte[] run(int mode, String place, byte[] nonce, byte[] input) {
    try {
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(input);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("A secret could not be sealed or opened: another key?", e);
    }
  }
}
