package nl.olievlek.exchange.notice;

import nl.olievlek.exchange.answer.Question;
import nl.olievlek.exchange.internship.InternshipStatus;

/** One thing that one person is told. */
record Item(Part part, InternshipChange change, Placement placement, String learnerName) {

  /** The organisation as which the reader is told; empty when it is not as one. */
  String organisation() {
    return switch (part) {
      case HOST -> placement.visit().hostName();
      case HOME -> placement.organisationName();
      case LEARNER, SCHOOL, COORDINATOR -> "";
    };
  }

  /**
   * What the reader is asked: whoever receives somebody new whether that is all right, and a
   * learner who is welcome to agree. Null when it asks nothing.
   */
  Question question() {
    var restored = change == InternshipChange.RESTORED ? placement.visit().status() : null;
    if (part == Part.HOST
        && (change == InternshipChange.PROPOSED || restored == InternshipStatus.PROPOSED)) {
      return Question.WELCOME;
    }
    return part == Part.LEARNER
            && (change == InternshipChange.ACCEPTED || restored == InternshipStatus.HOST_ACCEPTED)
        ? Question.AGREE
        : null;
  }
}
