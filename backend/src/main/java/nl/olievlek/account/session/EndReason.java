package nl.olievlek.account.session;

/** Why a session ended. */
public enum EndReason {
  /** The owner signed out. */
  SIGNED_OUT,
  /** The owner ended it from another session. */
  ENDED,
  /** A refresh token came back that was used before: a copy is about. */
  REPLAYED,
  /** It reached its longest life. */
  EXPIRED,
  PASSWORD_CHANGED,
  EMAIL_CHANGED,
  /** The second factor was taken away by somebody who helped. */
  FACTORS_RESET,
  /** The person was erased. */
  ERASED
}
