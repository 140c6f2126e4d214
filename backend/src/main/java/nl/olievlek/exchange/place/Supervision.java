package nl.olievlek.exchange.place;

import java.time.LocalDate;
import java.util.Collection;
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
import nl.olievlek.planning.SharedLimit;

/**
 * How many learners people can look after who do so at more than one place on the same day. At a
 * place each takes no more than is said there, and in all no more than at the place where they take
 * most.
 *
 * <p>Learners at some places can all be looked after precisely when, for any of these places
 * together, there are no more of them than the people there can take (max-flow min-cut). So every
 * set of places that hang together on a day has a limit.
 */
final class Supervision {

  /** With more places that hang together, only pairs of them and all of them are looked at. */
  private static final int MOST = 12;

  /**
   * A place, and how many learners the people there can each take.
   *
   * @param seated learners who are there or come for sure
   */
  record Named(
      UUID id,
      LocalDate startDate,
      LocalDate endDate,
      List<Integer> weekdays,
      Map<UUID, Integer> supervisors,
      int seated) {}

  /** One of the people at a place. */
  record Row(
      UUID id,
      LocalDate startDate,
      LocalDate endDate,
      List<Integer> weekdays,
      UUID personId,
      int maximumLearners,
      int seated) {}

  private final Map<UUID, Integer> planned;
  private final Map<Set<UUID>, Integer> limits = new HashMap<>();

  private Supervision(Map<UUID, Integer> planned) {
    this.planned = planned;
  }

  /** As {@link #limits}, of what the database knows. */
  static List<SharedLimit> ofRows(List<Row> rows, Map<UUID, Integer> planned) {
    var people =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    Row::id, Collectors.toMap(Row::personId, Row::maximumLearners)));
    var places =
        rows.stream()
            .map(
                row ->
                    new Named(
                        row.id(),
                        row.startDate(),
                        row.endDate(),
                        row.weekdays(),
                        people.get(row.id()),
                        row.seated()))
            .distinct()
            .toList();
    return limits(places, planned);
  }

  /**
   * What holds for places together, in a fixed order.
   *
   * @param places those that are planned, and those that share people with them
   * @param planned places for which learners are sought, and how many seats there are taken for
   *     sure
   */
  static List<SharedLimit> limits(Collection<Named> places, Map<UUID, Integer> planned) {
    var found = new Supervision(planned);
    together(places).forEach(found::limit);
    return found.limits.entrySet().stream()
        .map(limit -> new SharedLimit(limit.getKey(), Math.max(0, limit.getValue())))
        .sorted(
            Comparator.comparing(
                (SharedLimit limit) -> limit.places().stream().sorted().toList().toString()))
        .toList();
  }

  /** Places that hang together by the people there on some day, each set once. */
  private static Set<Set<Named>> together(Collection<Named> places) {
    var onDay = new HashMap<LocalDate, Set<Named>>();
    for (var place : places) {
      PlannablePlace.days(place.startDate(), place.endDate(), place.weekdays())
          .forEach(day -> onDay.computeIfAbsent(day, d -> new HashSet<>()).add(place));
    }
    return Set.copyOf(onDay.values()).stream()
        .flatMap(Supervision::circles)
        .filter(circle -> circle.size() > 1)
        .collect(Collectors.toSet());
  }

  private static Stream<Set<Named>> circles(Set<Named> places) {
    var circles = new HashSet<Set<Named>>();
    for (var place : places) {
      var circle = new HashSet<>(Set.of(place));
      for (var other : Set.copyOf(circles)) {
        if (other.stream().anyMatch(one -> share(one, place))) {
          circle.addAll(other);
          circles.remove(other);
        }
      }
      circles.add(circle);
    }
    return circles.stream();
  }

  private static boolean share(Named one, Named other) {
    return one.supervisors().keySet().stream().anyMatch(other.supervisors()::containsKey);
  }

  private void limit(Set<Named> circle) {
    var most = new HashMap<UUID, Integer>();
    circle.forEach(place -> place.supervisors().forEach((who, n) -> most.merge(who, n, Math::max)));
    subsets(List.copyOf(circle)).forEach(places -> limit(places, most));
  }

  private void limit(List<Named> places, Map<UUID, Integer> most) {
    var sought =
        places.stream().map(Named::id).filter(planned::containsKey).collect(Collectors.toSet());
    if (sought.isEmpty()) {
      return;
    }
    int left = taken(places, most) - sum(places, this::seated);
    if (left < sum(places, place -> sought.contains(place.id()) ? room(place) : 0)) {
      limits.merge(sought, left, Math::min);
    }
  }

  /** Most learners that the people at places together can take. */
  private static int taken(List<Named> places, Map<UUID, Integer> most) {
    var named = new HashMap<UUID, Integer>();
    places.forEach(
        place -> place.supervisors().forEach((who, n) -> named.merge(who, n, Integer::sum)));
    return named.entrySet().stream()
        .mapToInt(who -> Math.min(who.getValue(), most.get(who.getKey())))
        .sum();
  }

  private int room(Named place) {
    return sum(place.supervisors().values(), n -> n) - seated(place);
  }

  private int seated(Named place) {
    return planned.getOrDefault(place.id(), place.seated());
  }

  private static <T> int sum(Collection<T> all, ToIntFunction<T> number) {
    return all.stream().mapToInt(number).sum();
  }

  private static Stream<List<Named>> subsets(List<Named> circle) {
    int size = circle.size();
    return size > MOST
        ? Stream.concat(Stream.of(circle), pairs(circle))
        : IntStream.range(1, 1 << size)
            .mapToObj(
                set ->
                    IntStream.range(0, size)
                        .filter(place -> (set >> place & 1) == 1)
                        .mapToObj(circle::get)
                        .toList());
  }

  private static Stream<List<Named>> pairs(List<Named> circle) {
    return IntStream.range(1, circle.size())
        .boxed()
        .flatMap(j -> IntStream.range(0, j).mapToObj(i -> List.of(circle.get(i), circle.get(j))));
  }
}
