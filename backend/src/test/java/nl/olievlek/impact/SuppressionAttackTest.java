package nl.olievlek.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/**
 * Plays the attacker on random tables: one who knows every shown row, the total when it is shown
 * (and otherwise the number of learners, which other figures tell), and how the hiding works. The
 * attacker lists every table that would have been shown in just this way; a small number is safe
 * when it differs among those.
 */
class SuppressionAttackTest {

  private static final Suppression SUPPRESSION = new Suppression(5, true);
  private static final int TABLES = 200;

  @RepeatedTest(5)
  void no_hidden_small_number_can_be_worked_out(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());
    for (var t = 0; t < TABLES; t++) {
      var table = table(random);
      var hidden = SUPPRESSION.of(table);

      assertThat(shownRows(table, hidden)).noneMatch(SUPPRESSION::small);
      var listable = hidden.total() ? 2 : 3;
      if (hidden.rows().size() > 1 && hidden.rows().size() <= listable) {
        requireSafe(table, hidden);
      }
    }
  }

  @RepeatedTest(5)
  void hidden_rows_together_are_no_small_number_and_never_alone(RepetitionInfo repetition) {
    var random = new Random(100 + repetition.getCurrentRepetition());
    for (var t = 0; t < 20 * TABLES; t++) {
      var table = table(random);
      var hidden = SUPPRESSION.of(table);
      var together = hidden.rows().stream().map(table::get).reduce(Counts.NONE, Counts::plus);

      var filled = table.stream().filter(row -> row.denominator() > 0).count();
      assertThat(hidden.rows().size() != 1 || filled == 1).as("%s", table).isTrue();
      assertThat(hidden.total() || !SUPPRESSION.small(together)).as("%s", table).isTrue();
      assertThat(hidden.total()).isEqualTo(SUPPRESSION.small(sum(table)));
    }
  }

  private static void requireSafe(List<Counts> table, Suppression.Hidden hidden) {
    var possible = possibleTables(table, hidden);
    for (var row : hidden.rows()) {
      requireSafe(table, possible, row, Counts::numerator);
      requireSafe(table, possible, row, Counts::denominator);
      requireSafe(table, possible, row, c -> c.denominator() - c.numerator());
    }
  }

  private static void requireSafe(
      List<Counts> table, List<List<Counts>> possible, int row, ToLongFunction<Counts> cell) {
    var truth = cell.applyAsLong(table.get(row));
    if (truth > 0 && truth < SUPPRESSION.minimum()) {
      var values = new TreeSet<Long>();
      possible.forEach(other -> values.add(cell.applyAsLong(other.get(row))));
      assertThat(values).as("row %s of %s", row, table).hasSizeGreaterThan(1);
    }
  }

  private static List<List<Counts>> possibleTables(List<Counts> table, Suppression.Hidden hidden) {
    var together = hidden.rows().stream().map(table::get).reduce(Counts.NONE, Counts::plus);
    var lowest = hidden.total() ? 0 : together.numerator();
    var highest = hidden.total() ? together.denominator() : together.numerator();
    var found = new ArrayList<List<Counts>>();
    for (var numerator = lowest; numerator <= highest; numerator++) {
      addPossible(found, table, hidden, (int) numerator, (int) together.denominator());
    }
    return found;
  }

  private static void addPossible(
      List<List<Counts>> found,
      List<Counts> table,
      Suppression.Hidden hidden,
      int numerator,
      int denominator) {
    var rows = List.copyOf(hidden.rows());
    for (var numerators : splits(numerator, rows.size())) {
      for (var rests : splits(denominator - numerator, rows.size())) {
        var other = new ArrayList<>(table);
        for (var i = 0; i < rows.size(); i++) {
          var met = numerators.get(i);
          other.set(rows.get(i), new Counts(met, met + rests.get(i)));
        }
        if (SUPPRESSION.of(other).equals(hidden)) {
          found.add(other);
        }
      }
    }
  }

  private static List<List<Integer>> splits(int sum, int parts) {
    if (parts == 1) {
      return List.of(List.of(sum));
    }
    var found = new ArrayList<List<Integer>>();
    for (var first = 0; first <= sum; first++) {
      for (var others : splits(sum - first, parts - 1)) {
        var split = new ArrayList<>(List.of(first));
        split.addAll(others);
        found.add(split);
      }
    }
    return found;
  }

  private static List<Counts> shownRows(List<Counts> table, Suppression.Hidden hidden) {
    return IntStream.range(0, table.size())
        .filter(i -> !hidden.rows().contains(i))
        .mapToObj(table::get)
        .toList();
  }

  private static Counts sum(List<Counts> table) {
    return table.stream().reduce(Counts.NONE, Counts::plus);
  }

  private static List<Counts> table(Random random) {
    return IntStream.range(0, 2 + random.nextInt(5))
        .mapToObj(i -> new Counts(random.nextInt(12), 0))
        .map(c -> new Counts(c.numerator(), c.numerator() + random.nextInt(12)))
        .toList();
  }
}
