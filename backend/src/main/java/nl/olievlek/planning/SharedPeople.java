package nl.olievlek.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * People who look after learners at places that hang together on some day. For any of these places
 * together there may be no more learners than the people there can take. There are too many such
 * sets to name them all when there are many places: those that matter to a plan are found by it.
 *
 * @param seated per place the learners who are there or come for sure
 * @param sought the places for which more are sought
 * @param people who look after them, in a fixed order
 */
public record SharedPeople(Map<UUID, Integer> seated, Set<UUID> sought, List<Guide> people) {

  /**
   * Somebody who looks after learners.
   *
   * @param most most learners in all
   * @param at per place, most learners there
   */
  public record Guide(int most, Map<UUID, Integer> at) {

    public Guide {
      at = Map.copyOf(at);
    }
  }

  /** With more places sought there are too many sets of them to name each. */
  private static final int MOST = 12;

  public SharedPeople {
    seated = Map.copyOf(seated);
    sought = Set.copyOf(sought);
    people = List.copyOf(people);
  }

  /**
   * What holds for places together, in a fixed order. Of people at many places only what holds for
   * one, for two and for all of these: see {@link #many}.
   */
  public static List<SharedLimit> limits(List<SharedPeople> all) {
    var least = new HashMap<Set<UUID>, Integer>();
    for (var people : all) {
      for (var together : people.sets()) {
        int left = people.left(together);
        if (left < people.room(together)) {
          least.merge(together, left, Math::min);
        }
      }
    }
    return least.entrySet().stream()
        .map(limit -> new SharedLimit(limit.getKey(), Math.max(0, limit.getValue())))
        .sorted(
            Comparator.comparing(
                (SharedLimit limit) -> limit.places().stream().sorted().toList().toString()))
        .toList();
  }

  /** Whether not all that holds for the places together is among {@link #limits}. */
  public boolean many() {
    return sought.size() > MOST;
  }

  /** How many more learners some of the places sought hold together; fewer than none: too many. */
  int left(Set<UUID> together) {
    var beside = seated.keySet().stream().filter(place -> !sought.contains(place)).toList();
    var all = Stream.concat(together.stream(), beside.stream()).sorted().toList();
    var looked = look(all, place -> together.contains(place) ? all(place) : seated.get(place));
    return looked.learners() - sum(all, seated::get);
  }

  /** Whether everybody who is there has somebody. */
  public boolean isEnough() {
    return left(Set.of()) == 0;
  }

  /** Whether some of the places are all sought here. */
  boolean knows(Set<UUID> together) {
    return sought.containsAll(together);
  }

  /** What some of the places sought hold together. */
  SharedLimit limit(Set<UUID> together) {
    return new SharedLimit(together, Math.max(0, left(together)));
  }

  /**
   * The limits because of which a place can hold nobody more when so many are added, and those that
   * are exceeded: none are when everybody has somebody.
   */
  Stream<SharedLimit> reached(Map<UUID, Integer> added) {
    return sought.stream()
        .sorted()
        .map(place -> tightest(place, added))
        .filter(limit -> limit.excess(added) >= 0)
        .distinct();
  }

  /** Of all sets of places that one is in, what leaves least room. */
  private SharedLimit tightest(UUID forced, Map<UUID, Integer> added) {
    var all = seated.keySet().stream().sorted().toList();
    var crowded =
        look(
                all,
                place ->
                    place.equals(forced)
                        ? all(place)
                        : seated.get(place) + added.getOrDefault(place, 0))
            .crowded();
    var together =
        crowded.stream().mapToObj(all::get).filter(sought::contains).collect(Collectors.toSet());
    return limit(together);
  }

  private List<Set<UUID>> sets() {
    var all = sought.stream().sorted().toList();
    int size = all.size();
    if (many()) {
      var some = new ArrayList<Set<UUID>>();
      some.add(sought);
      all.forEach(one -> all.forEach(other -> some.add(new HashSet<>(List.of(one, other)))));
      return some;
    }
    return IntStream.range(1, 1 << size)
        .mapToObj(
            set ->
                IntStream.range(0, size)
                    .filter(place -> (set >> place & 1) == 1)
                    .mapToObj(all::get)
                    .collect(Collectors.toSet()))
        .toList();
  }

  /** How many more there could be at some of the places if nobody were at two of them. */
  private int room(Set<UUID> together) {
    return sum(List.copyOf(together), place -> all(place) - 1 - seated.get(place));
  }

  private LookedAfter look(List<UUID> places, ToIntFunction<UUID> learners) {
    return new LookedAfter(
        places.stream().mapToInt(learners).toArray(),
        places.stream()
            .map(place -> people.stream().mapToInt(one -> at(one, place)).toArray())
            .toArray(int[][]::new),
        people.stream().mapToInt(Guide::most).toArray());
  }

  /** More than all the people at a place can take. */
  private int all(UUID place) {
    return 1 + people.stream().mapToInt(one -> at(one, place)).sum();
  }

  private static int at(Guide one, UUID place) {
    return one.at().getOrDefault(place, 0);
  }

  private static int sum(List<UUID> places, ToIntFunction<UUID> number) {
    return places.stream().mapToInt(number).sum();
  }
}
