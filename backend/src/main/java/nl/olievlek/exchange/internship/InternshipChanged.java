package nl.olievlek.exchange.internship;

import java.util.UUID;

/** Something happened to an internship, in the current transaction. */
public record InternshipChanged(UUID id, Kind kind) {

  /** What happened. */
  public enum Kind {
    PROPOSED,
    DATES_MOVED,
    STEP_TAKEN,
    /** It goes on after all. */
    RESTORED,
    /** The host took its yes back. */
    UNANSWERED,
    /** A party took back that it agrees. */
    DISAGREED
  }
}
