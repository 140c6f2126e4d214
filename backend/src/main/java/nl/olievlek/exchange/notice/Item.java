package nl.olievlek.exchange.notice;

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

  /** Whether a calendar has to know: what was there for a while stays in it. */
  boolean inCalendar() {
    return news.visit() != null && news.visit().status() != InternshipStatus.ENDED_EARLY;
  }
}
