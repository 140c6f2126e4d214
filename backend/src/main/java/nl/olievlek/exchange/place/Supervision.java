package nl.olievlek.exchange.place;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.olievlek.planning.SharedPeople;
import nl.olievlek.planning.SharedPeople.Guide;

/**
 * How many learners people can look after who do so at more than one place on the same day. At a
 * place each takes no more than is said there, and in all no more than at the place where they take
 * most.
 */
final class Supervision {

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

  private Supervision() {}

  /** As {@link #people}, of what the database knows. */
  static List<SharedPeople> ofRows(List<Row> rows, Map<UUID, Integer> planned) {
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
    return people(places, planned);
  }

  /**
   * The people of places that hang together by them on some day, each set of places once and in a
   * fixed order.
   *
   * @param places those that are planned, and those that share people with them
   * @param planned places for which learners are sought, and how many seats there are taken for
   *     sure
   */
  static List<SharedPeople> people(Collection<Named> places, Map<UUID, Integer> planned) {
    return together(places).stream()
        .filter(circle -> circle.stream().map(Named::id).anyMatch(planned::containsKey))
        .sorted(
            Comparator.comparing(
                circle -> circle.stream().map(Named::id).sorted().toList().toString()))
        .map(circle -> people(circle, planned))
        .toList();
  }

  private static SharedPeople people(Set<Named> circle, Map<UUID, Integer> planned) {
    var at = new TreeMap<UUID, Map<UUID, Integer>>();
    circle.forEach(
        place ->
            place
                .supervisors()
                .forEach(
                    (who, n) -> at.computeIfAbsent(who, w -> new HashMap<>()).put(place.id(), n)));
    var seated =
        circle.stream()
            .collect(
                Collectors.toMap(
                    Named::id, place -> planned.getOrDefault(place.id(), place.seated())));
    return new SharedPeople(
        seated,
        seated.keySet().stream().filter(planned::containsKey).collect(Collectors.toSet()),
        at.values().stream().map(n -> new Guide(Collections.max(n.values()), n)).toList());
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
}
