package nl.olievlek.exchange.answer;

import nl.olievlek.exchange.internship.InternshipFacts;
import nl.olievlek.exchange.internship.InternshipStatus;
import nl.olievlek.exchange.internship.agreement.FirstVersion;
import nl.olievlek.platform.security.Scope;

/** What is asked about an internship, of whom, and how an answer to it stands. */
public enum Question {
  /** Whether the host can take the learner. */
  WELCOME,
  /** Whether the learner agrees with the first version of the agreement. */
  AGREE;

  /** Whether somebody is still the one to answer. */
  boolean isFor(Scope person, InternshipFacts internship) {
    var host = internship.hostOrganisationId();
    return switch (this) {
      case WELCOME ->
          person.administered().contains(host)
              || internship.placeSupervisorIds().stream()
                  .anyMatch(named -> person.supervises(named, host));
      case AGREE -> person.is(internship.learnerPersonId());
    };
  }

  /**
   * How the question stands for an internship in a state.
   *
   * @param first how the first version of the agreement stands; null when nobody asks about it
   */
  QuestionState stateIn(InternshipStatus status, FirstVersion first) {
    return this == WELCOME ? welcome(status) : agreement(status, first);
  }

  /** Whether who answered can still say otherwise. */
  boolean isChangeable(InternshipStatus status, QuestionState state) {
    return switch (status) {
      case HOST_ACCEPTED -> state == QuestionState.ACCEPTED;
      case HOST_DECLINED -> this == WELCOME && state == QuestionState.DECLINED;
      case AGREED -> this == AGREE && state == QuestionState.ACCEPTED;
      default -> false;
    };
  }

  private static QuestionState welcome(InternshipStatus status) {
    return switch (status) {
      case PROPOSED -> QuestionState.OPEN;
      case HOST_DECLINED -> QuestionState.DECLINED;
      default -> status.cameToNothing() ? QuestionState.WITHDRAWN : QuestionState.ACCEPTED;
    };
  }

  /** Who was asked about the first version has not read a later one. */
  private static QuestionState agreement(InternshipStatus status, FirstVersion first) {
    if (status.cameToNothing() || first.replaced()) {
      return QuestionState.WITHDRAWN;
    }
    return first.agreed() ? QuestionState.ACCEPTED : QuestionState.OPEN;
  }
}
