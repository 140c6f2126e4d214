package nl.olievlek.account.factor;

/** What can be given as a second factor. */
public enum Factor {
  /** A code of an app. */
  TOTP,
  /** A code that was printed, which works once. */
  RECOVERY_CODE,
  PASSKEY
}
