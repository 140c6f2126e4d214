package nl.olievlek.exchange.internship;

import java.util.EnumSet;
import java.util.Set;
import nl.olievlek.platform.lifecycle.Status;

/** Where a reflection stands. */
public enum ReflectionStatus implements Status<ReflectionStatus> {
  /** The learner's alone. */
  DRAFT,
  /** Handed in, and read by those with whom the learner shares it. */
  SHARED,
  /** Says too much about a client: read by the learner and the side that withheld it. */
  WITHHELD,
  /** Changed and offered again; read by the same. */
  REVISED;

  @Override
  public Set<ReflectionStatus> next() {
    return switch (this) {
      case DRAFT -> EnumSet.of(SHARED);
      case SHARED -> EnumSet.of(WITHHELD);
      // Withheld by mistake, it needs no change.
      case WITHHELD -> EnumSet.of(REVISED, SHARED);
      case REVISED -> EnumSet.of(SHARED, WITHHELD);
    };
  }

  @Override
  public Set<String> needs() {
    return this == WITHHELD ? Set.of("reason") : Set.of();
  }

  /** Whether it is kept from its readers. */
  public boolean withheld() {
    return this == WITHHELD || this == REVISED;
  }
}
