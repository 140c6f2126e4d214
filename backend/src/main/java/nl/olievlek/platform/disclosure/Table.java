package nl.olievlek.platform.disclosure;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What is shown of the groups under totals.
 *
 * @param dimension by what is told apart; null when nothing is shown
 * @param figures the figures that are shown; of all others every row is hidden
 * @param numbers the numbers that these tell
 * @param hiddenRows groups of which nothing is shown; null among them for those without a group
 * @param hiddenFrom readers to whom it would give others away, each as the groups that they see
 */
public record Table(
    Dimension dimension,
    Set<String> figures,
    Set<String> numbers,
    Set<UUID> hiddenRows,
    Set<Set<UUID>> hiddenFrom) {

  static final Table EMPTY = new Table(null, Set.of(), Set.of(), Set.of(), Set.of());

  /** Whether a figure of a group is shown, to whom it is not hidden from. */
  public boolean shows(String figure, UUID row) {
    return figures.contains(figure) && !hiddenRows.contains(row);
  }

  /** What somebody who knows something already knows with this. */
  Knowledge addedTo(Knowledge known, Population everyone) {
    return dimension == null
        ? known
        : known.andOfEach(everyone.parts(dimension, hiddenRows), numbers);
  }

  /**
   * Whether each hidden number can still be anything from 1 up to the minimum, also to who takes
   * none of them to be nobody: five hidden ones that add up to five would each be one.
   */
  boolean leavesRoom(Population everyone, int minimum) {
    if (dimension == null) {
      return true;
    }
    var rows = hiddenRows.stream().map(row -> everyone.in(dimension, row).byKind(numbers)).toList();
    return Arithmetic.sets(everyone.byKind(numbers).keySet(), numbers).stream()
        .map(set -> rows.stream().map(row -> Population.size(row, set)).toList())
        .allMatch(sizes -> leavesRoom(sizes, minimum));
  }

  private static boolean leavesRoom(List<Long> sizes, int minimum) {
    var some = sizes.stream().filter(size -> size > 0).count();
    var together = sizes.stream().mapToLong(Long::longValue).sum();
    return some == 0 || together - (some - 1) >= minimum;
  }
}
