package nl.olievlek.exchange.answer;

/** What somebody says to a question. */
enum Answer {
  ACCEPT,
  DECLINE;

  /** How a question stands once this was said. */
  QuestionState reached() {
    return this == ACCEPT ? QuestionState.ACCEPTED : QuestionState.DECLINED;
  }
}
