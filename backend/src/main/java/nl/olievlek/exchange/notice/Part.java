package nl.olievlek.exchange.notice;

/** Why somebody is told of an internship. */
enum Part {
  LEARNER,
  HOST,
  HOME,
  SCHOOL,
  COORDINATOR
}
