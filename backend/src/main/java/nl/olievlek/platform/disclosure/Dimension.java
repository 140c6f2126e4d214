package nl.olievlek.platform.disclosure;

import java.util.UUID;
import java.util.function.Function;

/** By what figures are told apart. */
public enum Dimension {
  COHORT(Crowd::cohort),
  ORGANISATION(Crowd::organisation);

  private final Function<Crowd, UUID> group;

  Dimension(Function<Crowd, UUID> group) {
    this.group = group;
  }

  UUID of(Crowd crowd) {
    return group.apply(crowd);
  }
}
