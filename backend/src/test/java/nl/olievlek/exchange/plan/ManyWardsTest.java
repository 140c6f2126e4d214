package nl.olievlek.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.olievlek.planning.Applicant;
import nl.olievlek.planning.Place;
import nl.olievlek.planning.PlanningInstance;
import nl.olievlek.planning.SharedLimit;
import nl.olievlek.planning.SharedPeople;
import nl.olievlek.planning.SharedPeople.Guide;
import nl.olievlek.planning.WantedRule;
import org.junit.jupiter.api.Test;

/** A host where the same few people look after learners on many wards. */
class ManyWardsTest {

  private static final UUID HOME = UUID.randomUUID();
  private static final UUID HOST = UUID.randomUUID();
  private static final LocalDate MONDAY = LocalDate.of(2027, 2, 1);

  @Test
  void one_supervisor_of_three_wards_among_thirteen_takes_as_many_as_she_does() {
    var wards = wards(13);
    var anna = new Guide(2, at(wards.subList(0, 4), 2));
    var bert = new Guide(5, at(wards.subList(3, 13), 5));

    var made = plan(small(wards), 3, List.of(anna, bert));

    assertThat(made.assignments()).hasSize(2);
    assertThat(made.check().holds()).as(made.check().toString()).isTrue();
  }

  @Test
  void among_thirty_wards_everybody_is_placed_for_whom_there_is_somebody() {
    var wards = wards(30);
    var anna = new Guide(2, at(wards.subList(0, 4), 2));
    var bert = new Guide(5, at(wards.subList(3, 30), 5));

    var made = plan(wards.stream().map(id -> ward(id, 1, 2)).toList(), 6, List.of(anna, bert));

    assertThat(made.assignments()).hasSize(6);
    assertThat(made.check().holds()).as(made.check().toString()).isTrue();
  }

  @Test
  void the_set_of_wards_that_is_in_the_way_is_named() {
    var wards = wards(30);
    var anna = new Guide(2, at(wards.subList(0, 4), 2));
    var bert = new Guide(5, at(wards.subList(3, 30), 5));
    var made = plan(small(wards), 3, List.of(anna, bert));
    var named = made.instance();

    assertThat(named.shared())
        .extracting(SharedLimit::places)
        .contains(Set.copyOf(wards.subList(0, 3)));
  }

  /** The first three take one each; the others do not run with fewer than four. */
  private static List<Place> small(List<UUID> wards) {
    return IntStream.range(0, wards.size())
        .mapToObj(i -> i < 3 ? ward(wards.get(i), 1, 1) : ward(wards.get(i), 4, 5))
        .toList();
  }

  private static MadePlan plan(List<Place> places, int learners, List<Guide> people) {
    var wards = places.stream().map(Place::id).toList();
    var seats = wards.stream().collect(Collectors.toMap(ward -> ward, ward -> 0));
    var shared = List.of(new SharedPeople(seats, Set.copyOf(wards), people));
    var instance =
        new PlanningInstance(
            IntStream.range(0, learners).mapToObj(i -> learner()).toList(),
            places,
            WantedRule.USUAL_ORDER,
            "5eed".repeat(16),
            List.of(),
            List.of(),
            List.of(),
            SharedPeople.limits(shared),
            shared);
    return new Solver().plan(List.of(instance), new PlanInHand(UUID.randomUUID())).getFirst();
  }

  private static List<UUID> wards(int number) {
    return IntStream.range(0, number).mapToObj(i -> UUID.randomUUID()).toList();
  }

  private static Map<UUID, Integer> at(List<UUID> wards, int most) {
    return wards.stream().collect(Collectors.toMap(ward -> ward, ward -> most));
  }

  private static Applicant learner() {
    return new Applicant(
        UUID.randomUUID(), HOME, List.of(HOST), Set.of(), Set.of(), Set.of(), List.of(), null);
  }

  private static Place ward(UUID id, int least, int most) {
    return new Place(id, HOST, Set.of(MONDAY), least, most, Set.of(), null);
  }
}
