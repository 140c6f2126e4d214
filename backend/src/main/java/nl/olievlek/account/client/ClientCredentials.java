package nl.olievlek.account.client;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * What a machine shows at the door.
 *
 * @param id its {@code client_id}
 * @param secret its {@code client_secret}
 */
record ClientCredentials(String id, String secret) {

  private static final String BASIC = "Basic ";

  /**
   * From the header or from the form, never from both.
   *
   * @param authorization header {@code Authorization}, or null
   * @param formId {@code client_id} of the form, or null
   * @param formSecret {@code client_secret} of the form, or null
   * @throws TokenFault when they are missing, doubled or malformed
   */
  static ClientCredentials of(String authorization, String formId, String formSecret) {
    if (authorization == null) {
      if (formId == null || formSecret == null) {
        throw new TokenFault(TokenFault.Error.INVALID_CLIENT);
      }
      return new ClientCredentials(formId, formSecret);
    }
    if (formSecret != null) {
      throw new TokenFault(TokenFault.Error.INVALID_REQUEST);
    }
    var credentials = basic(authorization);
    if (formId != null && !formId.equals(credentials.id())) {
      throw new TokenFault(TokenFault.Error.INVALID_REQUEST);
    }
    return credentials;
  }

  private static ClientCredentials basic(String authorization) {
    if (!authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
      throw new TokenFault(TokenFault.Error.INVALID_CLIENT);
    }
    try {
      var bytes = Base64.getDecoder().decode(authorization.substring(BASIC.length()).strip());
      var parts = new String(bytes, StandardCharsets.UTF_8).split(":", 2);
      return new ClientCredentials(decoded(parts[0]), decoded(parts[1]));
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException malformed) {
      throw new TokenFault(TokenFault.Error.INVALID_CLIENT);
    }
  }

  /** The standard has both parts encoded as in a form. */
  private static String decoded(String part) {
    return URLDecoder.decode(part, StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return "ClientCredentials[" + id + "]";
  }
}
