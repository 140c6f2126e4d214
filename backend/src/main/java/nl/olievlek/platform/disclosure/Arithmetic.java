package nl.olievlek.platform.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What follows from numbers by adding and subtracting them: every sum and difference that is a set
 * of people again, such as those who started, less those who finished, less those who dropped out.
 * Kinds of people of whom there is nobody count for nothing, because that can be known.
 */
final class Arithmetic {

  private final List<Set<String>> kinds;
  private final Set<BitSet> sets = new HashSet<>();

  private Arithmetic(Set<Set<String>> kinds, Collection<String> numbers) {
    this.kinds = List.copyOf(kinds);
    combine(distinct(numbers), 0, new int[kinds.size()]);
  }

  /**
   * The sets of people that follow from some numbers, each as the kinds of people that are in it.
   *
   * @param kinds the kinds that there are: in which of the numbers one is counted
   */
  static List<Set<Set<String>>> sets(Set<Set<String>> kinds, Collection<String> numbers) {
    var found = new Arithmetic(kinds, numbers);
    return found.sets.stream().map(found::named).toList();
  }

  private Set<Set<String>> named(BitSet set) {
    var named = new HashSet<Set<String>>();
    set.stream().mapToObj(kinds::get).forEach(named::add);
    return named;
  }

  /** Numbers that count the same people are one number. */
  private List<BitSet> distinct(Collection<String> numbers) {
    var counted = new ArrayList<BitSet>();
    for (var number : new TreeSet<>(numbers)) {
      var of = new BitSet();
      for (var i = 0; i < kinds.size(); i++) {
        of.set(i, kinds.get(i).contains(number));
      }
      if (!of.isEmpty() && !counted.contains(of)) {
        counted.add(of);
      }
    }
    return counted;
  }

  private void combine(List<BitSet> numbers, int next, int[] times) {
    if (next == numbers.size()) {
      keep(times);
      return;
    }
    for (var sign = -1; sign <= 1; sign++) {
      var more = times.clone();
      var number = numbers.get(next);
      for (var i = number.nextSetBit(0); i >= 0; i = number.nextSetBit(i + 1)) {
        more[i] += sign;
      }
      combine(numbers, next + 1, more);
    }
  }

  /** A combination is a set when it counts everyone once or not at all. */
  private void keep(int[] times) {
    var set = new BitSet();
    for (var i = 0; i < times.length; i++) {
      if (times[i] < 0 || times[i] > 1) {
        return;
      }
      set.set(i, times[i] == 1);
    }
    if (!set.isEmpty()) {
      sets.add(set);
    }
  }
}
