package nl.olievlek.exchange.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.olievlek.exchange.place.Supervision.Named;
import nl.olievlek.planning.SharedLimit;
import nl.olievlek.planning.SharedPeople;
import org.junit.jupiter.api.Test;

/** People who look after learners at several places at once, held against every way to do so. */
class SupervisionTest {

  private static final LocalDate MONDAY = LocalDate.of(2027, 2, 1);

  private final Random random = new Random(7);

  @Test
  void two_wards_with_one_supervisor_hold_together_what_she_takes() {
    var anna = UUID.randomUUID();
    var linde = place(1, Map.of(anna, 2), 0);
    var beuk = place(1, Map.of(anna, 2), 0);

    assertThat(
            SharedPeople.limits(
                Supervision.people(List.of(linde, beuk), Map.of(linde.id(), 0, beuk.id(), 0))))
        .containsExactly(new SharedLimit(Set.of(linde.id(), beuk.id()), 2));
  }

  @Test
  void on_other_days_she_takes_as_many_again() {
    var anna = UUID.randomUUID();
    var linde = place(1, Map.of(anna, 2), 0);
    var beuk = place(2, Map.of(anna, 2), 0);

    assertThat(
            SharedPeople.limits(
                Supervision.people(List.of(linde, beuk), Map.of(linde.id(), 0, beuk.id(), 0))))
        .isEmpty();
  }

  @Test
  void learners_of_another_round_count() {
    var anna = UUID.randomUUID();
    var linde = place(1, Map.of(anna, 2), 0);
    var elsewhere = place(1, Map.of(anna, 1), 1);

    assertThat(
            SharedPeople.limits(
                Supervision.people(List.of(linde, elsewhere), Map.of(linde.id(), 0))))
        .containsExactly(new SharedLimit(Set.of(linde.id()), 1));
  }

  @Test
  void the_limits_say_precisely_what_can_be_looked_after() {
    int possible = 0;
    int impossible = 0;
    for (int number = 0; number < 3000; number++) {
      var people = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
      var places = IntStream.range(0, 1 + random.nextInt(4)).mapToObj(i -> any(people)).toList();
      Map<UUID, Integer> planned =
          places.stream()
              .filter(place -> random.nextInt(3) > 0)
              .collect(Collectors.toMap(Named::id, place -> random.nextInt(2)));
      if (!areLookedAfter(places, planned)) {
        continue;
      }
      Map<UUID, Integer> more = new HashMap<>(planned);
      Map<UUID, Integer> added = new HashMap<>();
      planned.keySet().forEach(id -> added.put(id, random.nextInt(3)));
      added.forEach((id, learners) -> more.merge(id, learners, Integer::sum));

      boolean kept =
          SharedPeople.limits(Supervision.people(places, planned)).stream()
                  .allMatch(limit -> sum(limit.places(), added) <= limit.maximum())
              && places.stream().allMatch(place -> fits(place, more));

      assertThat(kept).as("round " + number).isEqualTo(areLookedAfter(places, more));
      possible += kept ? 1 : 0;
      impossible += kept ? 0 : 1;
    }
    assertThat(possible).isGreaterThan(300);
    assertThat(impossible).isGreaterThan(300);
  }

  private Named any(List<UUID> people) {
    var some = new HashMap<UUID, Integer>();
    for (var person : people) {
      if (random.nextBoolean()) {
        some.put(person, 1 + random.nextInt(3));
      }
    }
    if (some.isEmpty()) {
      some.put(people.getFirst(), 1);
    }
    return place(1 + random.nextInt(3), some, random.nextInt(2));
  }

  /** On two days of the week, the first of which is given. */
  private static Named place(int weekday, Map<UUID, Integer> supervisors, int seated) {
    var days = List.of(weekday, weekday == 2 ? 5 : weekday + 3);
    return new Named(
        UUID.randomUUID(), MONDAY, MONDAY.plusDays(6), days, Map.copyOf(supervisors), seated);
  }

  private static boolean fits(Named place, Map<UUID, Integer> planned) {
    int room = place.supervisors().values().stream().mapToInt(n -> n).sum();
    return planned.getOrDefault(place.id(), 0) <= room;
  }

  private static int sum(Set<UUID> places, Map<UUID, Integer> learners) {
    return places.stream().mapToInt(id -> learners.getOrDefault(id, 0)).sum();
  }

  /** Whether on each day every learner there has somebody. */
  private static boolean areLookedAfter(List<Named> places, Map<UUID, Integer> planned) {
    return IntStream.rangeClosed(1, 7)
        .allMatch(
            day -> {
              var open = places.stream().filter(p -> p.weekdays().contains(day)).toList();
              List<Named> learners = new ArrayList<>();
              for (var place : open) {
                int here = planned.getOrDefault(place.id(), place.seated());
                IntStream.range(0, here).forEach(learner -> learners.add(place));
              }
              return isPossible(learners, open, new HashMap<>(), new HashMap<>());
            });
  }

  private static boolean isPossible(
      List<Named> learners,
      List<Named> open,
      Map<UUID, Integer> inAll,
      Map<List<UUID>, Integer> here) {
    if (learners.isEmpty()) {
      return true;
    }
    var place = learners.getFirst();
    for (var who : place.supervisors().keySet()) {
      var pair = List.of(who, place.id());
      int most =
          open.stream().mapToInt(p -> p.supervisors().getOrDefault(who, 0)).max().orElseThrow();
      if (here.getOrDefault(pair, 0) < place.supervisors().get(who)
          && inAll.getOrDefault(who, 0) < most) {
        here.merge(pair, 1, Integer::sum);
        inAll.merge(who, 1, Integer::sum);
        if (isPossible(learners.subList(1, learners.size()), open, inAll, here)) {
          return true;
        }
        here.merge(pair, -1, Integer::sum);
        inAll.merge(who, -1, Integer::sum);
      }
    }
    return false;
  }
}
