package nl.olievlek.impact;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Decides which rows of a table to hide from callers who may not see the learners themselves.
 *
 * <p>A row is hidden as a whole: numerator, denominator and value. <b>Primary:</b> a row in which
 * the numerator, the denominator or the rest (those who did not) is at least 1 and under the
 * minimum. Zero is shown: "nobody dropped out" points at nobody. <b>Secondary:</b> the smallest
 * other rows follow until at least two are hidden and what the total minus the shown rows gives
 * away, the hidden rows together, is no small number either. A total that is itself small is
 * hidden; it is the same in every table of the indicator, so no table gives away what another
 * hides. Callers must not tell which rows were hidden first.
 *
 * @param minimum the smallest number from 1 up that may be shown
 * @param proportion whether the numerator is a part of the denominator, so that the rest counts too
 */
record Suppression(int minimum, boolean proportion) {

  /**
   * What to hide.
   *
   * @param total whether the total
   * @param rows which rows, by position
   */
  record Hidden(boolean total, Set<Integer> rows) {

    static final Hidden NOTHING = new Hidden(false, Set.of());
  }

  Hidden of(List<Counts> rows) {
    var total = rows.stream().reduce(Counts.NONE, Counts::plus);
    var hidden = new HashSet<Integer>();
    IntStream.range(0, rows.size()).filter(i -> small(rows.get(i))).forEach(hidden::add);
    if (!hidden.isEmpty()) {
      var others = others(rows, hidden).iterator();
      while (others.hasNext() && givesAway(rows, hidden, small(total))) {
        hidden.add(others.next());
      }
    }
    return new Hidden(small(total), hidden);
  }

  boolean small(Counts counts) {
    return small(counts.numerator())
        || small(counts.denominator())
        || (proportion && small(counts.denominator() - counts.numerator()));
  }

  private boolean small(long count) {
    return count > 0 && count < minimum;
  }

  private boolean givesAway(List<Counts> rows, Set<Integer> hidden, boolean totalHidden) {
    var together = hidden.stream().map(rows::get).reduce(Counts.NONE, Counts::plus);
    return hidden.size() < 2 || (!totalHidden && small(together));
  }

  private static List<Integer> others(List<Counts> rows, Set<Integer> hidden) {
    return IntStream.range(0, rows.size())
        .boxed()
        .filter(i -> !hidden.contains(i) && rows.get(i).denominator() > 0)
        .sorted(Comparator.comparing(i -> rows.get(i).denominator()))
        .toList();
  }
}
