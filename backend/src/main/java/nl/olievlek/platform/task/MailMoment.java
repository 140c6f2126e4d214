package nl.olievlek.platform.task;

/**
 * From when people are told by mail of a task that is still there. What lies further back than
 * {@code :historyDay} is history: it came from an import, or nobody waits for it any more.
 */
public enum MailMoment {
  /** As soon as it is asked. */
  WHEN_ASKED(
      "cast(t.asked_at at time zone 'Europe/Amsterdam' as date) >= cast(:historyDay as date)"),
  /** Some days before its last day. */
  BEFORE_THE_LAST_DAY("t.due_date between cast(:today as date) and cast(:soonDay as date)"),
  /** When its last day is over. */
  AFTER_THE_LAST_DAY(
      "t.due_date >= cast(:historyDay as date) and t.due_date < cast(:today as date)"),
  /** Some days after it was asked. */
  AFTER_SOME_DAYS(
      """
      cast(t.asked_at at time zone 'Europe/Amsterdam' as date)
        between cast(:historyDay as date) and cast(:patienceDay as date)""");

  private final String condition;

  MailMoment(String condition) {
    this.condition = condition;
  }

  /** SQL on the columns of {@code t}. */
  String condition() {
    return condition;
  }
}
