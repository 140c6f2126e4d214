package nl.olievlek.platform.problem;

import java.util.Locale;

/** The kinds of problem this API answers; each has a stable type and one HTTP status. */
public enum ProblemKind {
  INVALID_INPUT(400),
  MALFORMED_BODY(400),
  NOT_SIGNED_IN(401),
  WRONG_CREDENTIALS(401),
  SECOND_FACTOR_REQUIRED(401),
  FORBIDDEN(403),
  SECOND_FACTOR_SETUP_REQUIRED(403),
  CONFIRM_IT_IS_YOU(403),
  NOT_FOUND(404),
  LINK_NOT_VALID(404),
  METHOD_NOT_ALLOWED(405),
  NOT_ACCEPTABLE(406),
  CONFLICT(409),
  ILLEGAL_TRANSITION(409),
  ALREADY_EXISTS(409),
  IN_USE(409),
  KEY_REUSED(409),
  STALE(412),
  TOO_LARGE(413),
  ADDRESS_TOO_LONG(414),
  UNSUPPORTED_MEDIA_TYPE(415),
  VERSION_REQUIRED(428),
  TOO_MANY_REQUESTS(429),
  HEADERS_TOO_LARGE(431),
  INTERNAL(500),
  UNAVAILABLE(503);

  private final int status;

  ProblemKind(int status) {
    this.status = status;
  }

  int status() {
    return status;
  }

  String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String type() {
    return "/problems/" + slug();
  }

  String titleKey() {
    return "platform.title." + slug();
  }

  String detailKey() {
    return "platform.detail." + slug();
  }

  /** The kind for a bare HTTP status. */
  public static ProblemKind of(int status) {
    return switch (status) {
      case 401 -> NOT_SIGNED_IN;
      case 403 -> FORBIDDEN;
      case 404 -> NOT_FOUND;
      case 405 -> METHOD_NOT_ALLOWED;
      case 406 -> NOT_ACCEPTABLE;
      case 409 -> CONFLICT;
      case 413 -> TOO_LARGE;
      case 414 -> ADDRESS_TOO_LONG;
      case 415 -> UNSUPPORTED_MEDIA_TYPE;
      case 429 -> TOO_MANY_REQUESTS;
      case 431 -> HEADERS_TOO_LARGE;
      case 503 -> UNAVAILABLE;
      default -> status < 500 ? INVALID_INPUT : INTERNAL;
    };
  }
}
