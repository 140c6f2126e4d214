package nl.olievlek.platform.disclosure;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The sets of people of which a reader can work out how many there are. Who is where, and what
 * nobody did, is taken to be known. One knowledge builds on another and leaves that as it is.
 */
final class Knowledge {

  /**
   * Of more parts than this not every union is looked at, but each part and all others together.
   */
  private static final int MOST_PARTS = 6;

  private final Knowledge before;
  private final Kinds kinds;
  private final TreeMap<Long, Set<BitSet>> told = new TreeMap<>();

  private Knowledge(Knowledge before, Kinds kinds) {
    this.before = before;
    this.kinds = kinds;
  }

  /** Somebody who is told nothing of these people yet. */
  static Knowledge nothingOf(Population population) {
    var knowledge = new Knowledge(null, new Kinds(population.crowds()));
    knowledge.told.put(0L, Set.of(new BitSet()));
    return knowledge;
  }

  /** Who knows this as well as numbers of all people together. */
  Knowledge andOfAll(Collection<String> numbers) {
    var all = new BitSet();
    all.set(0, kinds.crowds().size());
    return and(List.of(all), numbers);
  }

  /** Who knows this as well as numbers of each part of them. */
  Knowledge andOfEach(List<Population> parts, Collection<String> numbers) {
    var positions = parts.stream().map(kinds::positions).filter(part -> !part.isEmpty()).toList();
    return and(unions(positions), numbers);
  }

  private Knowledge and(List<BitSet> members, Collection<String> numbers) {
    var more = new Knowledge(this, kinds);
    var asked = Set.copyOf(numbers);
    members.forEach(union -> kinds.sets(union, asked).forEach(more::learn));
    return more;
  }

  /**
   * Whether no small number follows from what was told last: by itself, or by taking a set off
   * another. What was known before is taken to be safe.
   */
  boolean safe(int minimum) {
    return told.entrySet().stream()
        .allMatch(
            sets ->
                sets.getValue().stream()
                    .allMatch(set -> apartFromAll(set, sets.getKey(), minimum)));
  }

  private boolean apartFromAll(BitSet set, long size, int minimum) {
    for (var other = this; other != null; other = other.before) {
      if (others(other.told.subMap(size - minimum + 1, size)).anyMatch(part -> within(part, set))
          || others(other.told.subMap(size + 1, size + minimum))
              .anyMatch(whole -> within(set, whole))) {
        return false;
      }
    }
    return true;
  }

  private static Stream<BitSet> others(Map<Long, Set<BitSet>> close) {
    return close.values().stream().flatMap(Set::stream);
  }

  private void learn(BitSet people) {
    var size = kinds.size(people);
    for (var other = this; other != null; other = other.before) {
      if (other.told.getOrDefault(size, Set.of()).contains(people)) {
        return;
      }
    }
    told.computeIfAbsent(size, s -> new HashSet<>()).add(people);
  }

  private static List<BitSet> unions(List<BitSet> parts) {
    return parts.size() <= MOST_PARTS
        ? IntStream.range(1, 1 << parts.size())
            .mapToObj(chosen -> union(parts, i -> (chosen & 1 << i) != 0))
            .toList()
        : IntStream.range(0, parts.size())
            .boxed()
            .flatMap(one -> Stream.of(parts.get(one), union(parts, i -> i != one)))
            .toList();
  }

  private static BitSet union(List<BitSet> parts, IntPredicate chosen) {
    var union = new BitSet();
    IntStream.range(0, parts.size()).filter(chosen).forEach(i -> union.or(parts.get(i)));
    return union;
  }

  private static boolean within(BitSet part, BitSet whole) {
    var rest = (BitSet) part.clone();
    rest.andNot(whole);
    return rest.isEmpty();
  }

  /**
   * Crowds by the kind of people they are, looked up once.
   *
   * @param crowds each by its position
   * @param byNumbers the kind of each crowd, for the numbers that are asked
   * @param arithmetic what follows from numbers, for the kinds that there are
   */
  private record Kinds(
      List<Crowd> crowds,
      Map<Set<String>, List<Set<String>>> byNumbers,
      Map<List<Object>, List<Set<Set<String>>>> arithmetic) {

    Kinds(List<Crowd> crowds) {
      this(crowds, new HashMap<>(), new HashMap<>());
    }

    BitSet positions(Population part) {
      var those = Set.copyOf(part.crowds());
      var at = new BitSet();
      IntStream.range(0, crowds.size()).filter(i -> those.contains(crowds.get(i))).forEach(at::set);
      return at;
    }

    long size(BitSet people) {
      return people.stream().mapToLong(i -> crowds.get(i).size()).sum();
    }

    /** The sets of people that follow from numbers of some. */
    Stream<BitSet> sets(BitSet members, Set<String> numbers) {
      var kindOf = byNumbers.computeIfAbsent(numbers, this::kinds);
      var people = new HashMap<Set<String>, BitSet>();
      members.stream()
          .forEach(i -> people.computeIfAbsent(kindOf.get(i), k -> new BitSet()).set(i));
      return arithmetic
          .computeIfAbsent(
              List.of(Set.copyOf(people.keySet()), numbers),
              k -> Arithmetic.sets(people.keySet(), numbers))
          .stream()
          .map(
              set -> {
                var found = new BitSet();
                set.forEach(kind -> found.or(people.get(kind)));
                return found;
              });
    }

    private List<Set<String>> kinds(Set<String> numbers) {
      return crowds.stream().map(crowd -> crowd.kind(numbers)).toList();
    }
  }
}
