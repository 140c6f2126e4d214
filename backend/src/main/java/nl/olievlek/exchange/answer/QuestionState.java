package nl.olievlek.exchange.answer;

/** Whether a question still waits for an answer. */
enum QuestionState {
  OPEN,
  ACCEPTED,
  DECLINED,
  /** Nobody needs an answer any more: the internship does not go on. */
  WITHDRAWN
}
