package nl.olievlek.impact;

/** Why a value is hidden. One reason only: to tell more would give hidden numbers away. */
enum SuppressionReason {
  SMALL_NUMBERS
}
