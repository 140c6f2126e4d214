package nl.olievlek.exchange.notice;

import nl.olievlek.exchange.answer.Question;
import nl.olievlek.exchange.internship.InternshipStatus;

/** One thing that one person is told. */
record Item(Part part, Happening happening, News news, String learnerName) {

  /** The organisation as which the reader is told; empty when it is not as one. */
  String organisation() {
    return switch (part) {
      case HOST -> news.visit().hostName();
      case HOME -> news.organisationName();
      case LEARNER, SCHOOL, COORDINATOR -> "";
    };
  }

  /**
   * What the reader is asked: whoever receives somebody new whether that is all right, and a
   * learner who is welcome to agree. Null when it asks nothing.
   */
  Question question() {
    var restored = happening == Happening.RESTORED ? news.visit().status() : null;
    if (part == Part.HOST
        && (happening == Happening.PROPOSED || restored == InternshipStatus.PROPOSED)) {
      return Question.WELCOME;
    }
    return part == Part.LEARNER
            && (happening == Happening.ACCEPTED || restored == InternshipStatus.HOST_ACCEPTED)
        ? Question.AGREE
        : null;
  }
}
