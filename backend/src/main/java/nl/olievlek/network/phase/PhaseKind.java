package nl.olievlek.network.phase;

/** What a phase is for. */
enum PhaseKind {
  PREPARATION,
  PILOT,
  EVALUATION,
  SCALE_UP,
  REGULAR
}
