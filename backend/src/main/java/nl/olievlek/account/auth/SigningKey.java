package nl.olievlek.account.auth;

import java.time.Instant;
import org.jose4j.jwk.RsaJsonWebKey;

/**
 * A key that signs access tokens.
 *
 * @param key both halves
 * @param signsFrom when it takes over from the one before it
 */
record SigningKey(RsaJsonWebKey key, Instant signsFrom) {

  @Override
  public String toString() {
    return "SigningKey[" + key.getKeyId() + "]";
  }
}
