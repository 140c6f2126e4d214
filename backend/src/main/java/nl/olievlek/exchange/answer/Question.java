package nl.olievlek.exchange.answer;

import nl.olievlek.exchange.internship.InternshipFacts;
import nl.olievlek.exchange.internship.InternshipStatus;
import nl.olievlek.platform.security.Scope;

/** What is asked about an internship: in which state, and where each answer leads. */
public enum Question {
  /** Whether the host can take the learner. */
  WELCOME(
      InternshipStatus.PROPOSED, InternshipStatus.HOST_ACCEPTED, InternshipStatus.HOST_DECLINED);

  private final InternshipStatus asked;
  private final InternshipStatus accepted;
  private final InternshipStatus declined;

  Question(InternshipStatus asked, InternshipStatus accepted, InternshipStatus declined) {
    this.asked = asked;
    this.accepted = accepted;
    this.declined = declined;
  }

  /** Whether somebody is still the one to answer. */
  boolean isFor(Scope person, InternshipFacts internship) {
    var host = internship.hostOrganisationId();
    return switch (this) {
      case WELCOME ->
          person.administered().contains(host)
              || person.supervising().contains(host)
                  && internship.placeSupervisorIds().contains(person.person());
    };
  }

  InternshipStatus to(Answer answer) {
    return answer == Answer.ACCEPT ? accepted : declined;
  }

  /** How the question stands for an internship in a state. */
  QuestionState stateIn(InternshipStatus status) {
    if (status == asked) {
      return QuestionState.OPEN;
    }
    if (status == declined) {
      return QuestionState.DECLINED;
    }
    return status.cameToNothing() ? QuestionState.WITHDRAWN : QuestionState.ACCEPTED;
  }
}
