package nl.olievlek.platform.task;

import java.time.LocalDate;

/** How urgent a task is. */
public enum TaskUrgency {
  /** Its last day is over. */
  OVERDUE,
  /** Its last day is within a week. */
  SOON,
  /** It can wait. */
  LATER;

  private static final int SOON_DAYS = 7;

  static TaskUrgency of(LocalDate due, LocalDate today) {
    if (due == null || due.isAfter(today.plusDays(SOON_DAYS))) {
      return LATER;
    }
    return due.isBefore(today) ? OVERDUE : SOON;
  }
}
