package nl.olievlek.account.client;

import java.util.Locale;

/** A token request that is refused, in the words of RFC 6749, section 5.2. */
final class TokenFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Error error;

  TokenFault(Error error) {
    super(error.code(), null, false, false);
    this.error = error;
  }

  Error error() {
    return error;
  }

  /** The codes of the standard, each with what a developer can do about it. */
  enum Error {
    INVALID_REQUEST("Send each parameter once, and the credentials in one way only."),
    INVALID_CLIENT("The client is unknown, its secret is wrong, or it may no longer come in."),
    UNSUPPORTED_GRANT_TYPE("Only client_credentials is given here."),
    INVALID_SCOPE("The client does not have all of these scopes.");

    private final String description;

    Error(String description) {
      this.description = description;
    }

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    int status() {
      return this == INVALID_CLIENT ? 401 : 400;
    }

    /** How to show credentials, when those were the trouble. */
    String challenge() {
      return this == INVALID_CLIENT ? "Basic realm=\"olievlek\"" : null;
    }

    String description() {
      return description;
    }
  }
}
