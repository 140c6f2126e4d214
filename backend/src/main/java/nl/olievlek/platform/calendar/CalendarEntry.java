package nl.olievlek.platform.calendar;

import java.util.UUID;

/**
 * Something in somebody's calendar.
 *
 * @param person whose calendar
 * @param subject what it is about; one thing is in a calendar once
 * @param title what it says, in the language of that person
 * @param place where; null when unknown
 * @param text more about it; null for nothing
 * @param invited whether it is sent to them; otherwise it is only in the calendar they subscribe to
 */
public record CalendarEntry(
    UUID person,
    UUID subject,
    String title,
    String place,
    String text,
    When when,
    State state,
    boolean invited) {

  /** How sure it is. */
  public enum State {
    TENTATIVE,
    CONFIRMED,
    CANCELLED
  }

  /** Names it in every file, for as long as it is there. */
  String uid() {
    return subject + "." + person + "@olievlek";
  }

  boolean cancelled() {
    return state == State.CANCELLED;
  }
}
