package nl.olievlek.account.sso;

import java.util.Locale;

/** A sign-on that did not work, with what the page says about it. */
final class SsoFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Kind kind;

  SsoFault(Kind kind, Throwable cause) {
    super(kind.slug(), cause, false, false);
    this.kind = kind;
  }

  SsoFault(Kind kind) {
    this(kind, null);
  }

  Kind kind() {
    return kind;
  }

  /** What went wrong, as far as the person needs to know. */
  enum Kind {
    /** Nobody here is linked to who signed on there. */
    NOT_LINKED,
    /** The answer is not one to a question of this browser, or it cannot be trusted. */
    FAILED,
    /** The provider cannot be reached. */
    UNAVAILABLE;

    String slug() {
      return "sso-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
