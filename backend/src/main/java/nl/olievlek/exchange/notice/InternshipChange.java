package nl.olievlek.exchange.notice;

/** What is to be told of an internship, or of a learner who has none. */
enum InternshipChange {
  PROPOSED,
  ACCEPTED,
  AGREED,
  NO_PLACE,
  MOVED,
  ENDED,
  /** It goes on after all. */
  RESTORED,
  /** The host took its yes back. */
  UNANSWERED,
  /** A party took back that it agrees. */
  DISAGREED;

  /**
   * Whether it is news for who has this part. What one party says to it goes to who waits for it,
   * and to nobody else: the others see it in their calendar.
   */
  boolean concerns(Part part) {
    return switch (this) {
      case ACCEPTED -> part == Part.LEARNER;
      case AGREED -> part == Part.SCHOOL;
      case UNANSWERED -> part != Part.HOST && part != Part.SCHOOL;
      default -> true;
    };
  }

  /** Whether it is what somebody said to what was proposed. */
  boolean isAnswer() {
    return this == ACCEPTED || this == AGREED;
  }

  /** Whether it is other than was told before. */
  boolean changes() {
    return this == MOVED || this == ENDED || isTakenBack();
  }

  /** Whether something that was said before holds no more. */
  boolean isTakenBack() {
    return this == RESTORED || this == UNANSWERED || this == DISAGREED;
  }
}
