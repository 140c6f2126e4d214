package nl.olievlek.platform.persistence;

/** Periods of whole days in SQL. The first and the last day count; one that is null is open. */
public final class Validity {

  private Validity() {}

  /** Whether a row with {@code valid_from} and {@code valid_to} is valid on a day. */
  public static String on(String row, String day) {
    return "%s @> cast(%s as date)".formatted(of(row), day);
  }

  /** The days on which such a row is valid. */
  public static String of(String row) {
    return between(row + ".valid_from", row + ".valid_to");
  }

  /** The days from one day to another; two periods have a day in common by {@code &&}. */
  public static String between(String first, String last) {
    return "daterange(%s, %s, '[]')".formatted(first, last);
  }
}
