package nl.olievlek.platform.disclosure;

/** Why a number is hidden. Never more exact: that would give hidden numbers away. */
public enum SuppressionReason {
  /** Only who sees these people themselves knows how many there are, whatever their number. */
  NOT_ENTITLED,
  /** It is small, or would give away others that are. */
  SMALL_NUMBERS
}
