package nl.olievlek.account.auth;

/**
 * The answer to somebody who came in, and the refresh token for the cookie.
 *
 * @param access the body
 * @param refreshToken for the cookie only
 */
public record SignedIn(AccessView access, String refreshToken) {

  @Override
  public String toString() {
    return "SignedIn[]";
  }
}
