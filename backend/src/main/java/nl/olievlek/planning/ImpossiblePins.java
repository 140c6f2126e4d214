package nl.olievlek.planning;

import java.util.List;

/** Pins that no plan under the hard rules can hold. */
public final class ImpossiblePins extends RuntimeException {

  private final transient List<Assignment> pins;

  ImpossiblePins(List<Assignment> pins) {
    super("No plan can hold " + pins);
    this.pins = List.copyOf(pins);
  }

  /** The pins that get in the way of a hard rule or of each other. */
  public List<Assignment> pins() {
    return pins;
  }
}
