package nl.olievlek.planning;

import java.util.Locale;

/** A round without learners or without places has no plan. */
public final class NothingToPlan extends RuntimeException {

  /** What the round lacks. */
  public enum Missing {
    APPLICANTS,
    PLACES
  }

  private final Missing missing;

  NothingToPlan(Missing missing) {
    super("Nothing to plan: there are no " + missing.name().toLowerCase(Locale.ROOT));
    this.missing = missing;
  }

  public Missing missing() {
    return missing;
  }
}
