package nl.olievlek.proposal.adoption;

import java.util.EnumSet;
import java.util.Set;
import nl.olievlek.platform.lifecycle.Status;

/** How far an organisation is in taking something over. No stage is skipped. */
enum AdoptionStage implements Status<AdoptionStage> {
  INTERESTED,
  PREPARING,
  TRYING,
  IN_USE,
  EMBEDDED,
  STOPPED;

  @Override
  public Set<AdoptionStage> next() {
    return switch (this) {
      case INTERESTED -> EnumSet.of(PREPARING, STOPPED);
      case PREPARING -> EnumSet.of(TRYING, STOPPED);
      case TRYING -> EnumSet.of(IN_USE, STOPPED);
      case IN_USE -> EnumSet.of(EMBEDDED, STOPPED);
      case EMBEDDED, STOPPED -> Set.of();
    };
  }

  @Override
  public Set<String> needs() {
    return this == STOPPED ? Set.of("reason") : Set.of();
  }

  @Override
  public Set<AdoptionStage> back() {
    return switch (this) {
      case INTERESTED -> Set.of();
      case PREPARING -> EnumSet.of(INTERESTED);
      case TRYING -> EnumSet.of(PREPARING);
      case IN_USE -> EnumSet.of(TRYING);
      case EMBEDDED -> EnumSet.of(IN_USE);
      case STOPPED -> EnumSet.of(INTERESTED, PREPARING, TRYING, IN_USE);
    };
  }
}
