package nl.olievlek.proposal;

import java.util.EnumSet;
import java.util.Set;
import nl.olievlek.platform.lifecycle.Status;

/** The life cycle of an improvement proposal. */
public enum ProposalStatus implements Status<ProposalStatus> {
  DRAFT,
  SUBMITTED,
  IN_REVIEW,
  TRIAL,
  REJECTED,
  RETURNED,
  MERGED,
  EVALUATED,
  STANDARD,
  STOPPED,
  SUPERSEDED,
  RETIRED,
  WITHDRAWN;

  @Override
  public Set<ProposalStatus> next() {
    return switch (this) {
      case DRAFT, RETURNED -> EnumSet.of(SUBMITTED, WITHDRAWN);
      case SUBMITTED -> EnumSet.of(IN_REVIEW, WITHDRAWN);
      case IN_REVIEW -> EnumSet.of(TRIAL, REJECTED, RETURNED, MERGED, WITHDRAWN);
      case TRIAL -> EnumSet.of(EVALUATED);
      case EVALUATED -> EnumSet.of(STANDARD, TRIAL, STOPPED);
      case STANDARD -> EnumSet.of(SUPERSEDED, RETIRED);
      case REJECTED, MERGED, STOPPED, SUPERSEDED, RETIRED, WITHDRAWN -> Set.of();
    };
  }

  /** What was merged with its author's consent stays merged. */
  @Override
  public Set<ProposalStatus> back() {
    return switch (this) {
      case SUBMITTED -> EnumSet.of(DRAFT, RETURNED);
      case IN_REVIEW -> EnumSet.of(SUBMITTED);
      case REJECTED, RETURNED -> EnumSet.of(IN_REVIEW);
      // What is tried again after an evaluation was not just reviewed: the history tells.
      case TRIAL -> EnumSet.of(IN_REVIEW, EVALUATED);
      case STANDARD, STOPPED -> EnumSet.of(EVALUATED);
      case SUPERSEDED, RETIRED -> EnumSet.of(STANDARD);
      case WITHDRAWN -> EnumSet.of(DRAFT, RETURNED, SUBMITTED, IN_REVIEW);
      case DRAFT, EVALUATED, MERGED -> Set.of();
    };
  }

  /** Whether the author takes this step; every other one is the reviewer's. */
  boolean takenByAuthor() {
    return this == SUBMITTED || this == WITHDRAWN;
  }

  /** Whether the author may still change the words. */
  boolean editable() {
    return this == DRAFT || this == RETURNED;
  }

  /** Whether reaching this answers the author. */
  boolean answersAuthor() {
    return this == TRIAL || this == REJECTED || this == RETURNED || this == MERGED;
  }

  @Override
  public Set<String> needs() {
    return switch (this) {
      case REJECTED, RETURNED, SUPERSEDED, RETIRED -> Set.of("reason");
      case STOPPED -> Set.of("reason", "lesson");
      case MERGED -> Set.of("mergedIntoId");
      default -> Set.of();
    };
  }

  /** Whether others can take it over: it is past its review and still alive. */
  public boolean adoptable() {
    return this == TRIAL || this == EVALUATED || this == STANDARD;
  }

  /** Whether another proposal can be merged into one in this state. */
  boolean takesOthersIn() {
    return adoptable() || this == SUBMITTED || this == IN_REVIEW || this == RETURNED;
  }
}
