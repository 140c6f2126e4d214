package nl.olievlek.exchange.place;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.olievlek.planning.SharedPeople;
import nl.olievlek.planning.SharedPeople.Guide;

/**
 * Who looks after learners on one day. Whoever is said to look after somebody has one fewer left
 * for all others, whichever ward it is on.
 */
final class DaySupervision {

  private final Map<UUID, Integer> seated = new HashMap<>();
  private final Map<UUID, Integer> most = new HashMap<>();
  private final Map<UUID, Map<UUID, Integer>> at = new HashMap<>();

  DaySupervision(LocalDate day, List<Supervision.Row> rows, List<AgreedLearners> agreed) {
    rows.stream()
        .filter(row -> PlannablePlace.days(day, day, row.weekdays()).contains(day))
        .filter(row -> !day.isBefore(row.startDate()) && !day.isAfter(row.endDate()))
        .forEach(this::add);
    agreed.stream()
        .filter(one -> one.on(day))
        .forEach(one -> give(one.placeId(), one.personId(), one.learners()));
  }

  private void add(Supervision.Row row) {
    seated.put(row.id(), row.seated());
    most.merge(row.personId(), row.maximumLearners(), Math::max);
    at.computeIfAbsent(row.personId(), who -> new HashMap<>()).put(row.id(), row.maximumLearners());
  }

  /** Whether a person can be the one who looks after a learner at a place, who is there anyhow. */
  boolean takes(UUID place, UUID person) {
    if (!most.containsKey(person)) {
      return true;
    }
    boolean enough = isEnough();
    give(place, person, 1);
    boolean room = most.get(person) >= 0 && at.get(person).getOrDefault(place, 0) >= 0;
    // What was too much already is no reason to refuse this.
    return room && (!enough || isEnough());
  }

  private void give(UUID place, UUID person, int learners) {
    seated.computeIfPresent(place, (id, n) -> n - learners);
    most.computeIfPresent(person, (who, n) -> n - learners);
    at.getOrDefault(person, new HashMap<>()).computeIfPresent(place, (id, n) -> n - learners);
  }

  private boolean isEnough() {
    var people =
        at.entrySet().stream()
            .map(one -> new Guide(Math.max(0, most.get(one.getKey())), positive(one.getValue())))
            .toList();
    return new SharedPeople(positive(seated), Set.of(), people).isEnough();
  }

  private static Map<UUID, Integer> positive(Map<UUID, Integer> numbers) {
    var positive = new HashMap<>(numbers);
    positive.replaceAll((id, n) -> Math.max(0, n));
    return positive;
  }
}
