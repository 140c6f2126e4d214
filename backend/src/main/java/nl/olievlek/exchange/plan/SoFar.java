package nl.olievlek.exchange.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.olievlek.exchange.internship.InternshipParty;
import nl.olievlek.exchange.internship.InternshipStatus;
import nl.olievlek.exchange.internship.Stay;
import nl.olievlek.planning.Assignment;

/**
 * What a published round already came to: where a repair starts from. Of a round that is planned
 * for the first time it is empty.
 *
 * @param settled learners for whom nothing is planned any more: they have begun, did not come, or
 *     called it off themselves
 * @param before who goes where, and could still go elsewhere
 * @param declined who was turned down where
 * @param taken seats per place that are not given up
 */
record SoFar(
    Set<UUID> settled,
    List<Assignment> before,
    List<Assignment> declined,
    Map<UUID, Integer> taken) {

  /**
   * @param stays of the learners, also in other rounds
   */
  static SoFar of(UUID round, List<Stay> stays, LocalDate today) {
    var here = stays.stream().filter(stay -> stay.roundId().equals(round)).toList();
    var settled = new HashSet<UUID>();
    var before = new ArrayList<Assignment>();
    for (var last : last(here)) {
      if (last.canMove(round, today)) {
        before.add(pair(last));
      } else if (!isToBeReplaced(last)) {
        settled.add(last.learnerId());
      }
    }
    return new SoFar(
        settled,
        before,
        here.stream()
            .filter(stay -> stay.status() == InternshipStatus.HOST_DECLINED)
            .map(SoFar::pair)
            .toList(),
        here.stream()
            .filter(stay -> !stay.status().cameToNothing() && !stay.canMove(round, today))
            .collect(Collectors.groupingBy(Stay::hostPlaceId, Collectors.summingInt(stay -> 1))));
  }

  int taken(UUID place) {
    return taken.getOrDefault(place, 0);
  }

  /** The last internship of each learner, in a fixed order. */
  static List<Stay> last(List<Stay> stays) {
    return stays.stream()
        .collect(
            Collectors.toMap(
                Stay::learnerId,
                Function.identity(),
                BinaryOperator.maxBy(Comparator.comparing(Stay::id))))
        .values()
        .stream()
        .sorted(Comparator.comparing(Stay::id))
        .toList();
  }

  private static boolean isToBeReplaced(Stay stay) {
    return stay.status() == InternshipStatus.HOST_DECLINED
        || stay.status() == InternshipStatus.CANCELLED
            && (stay.cancelledBy() == InternshipParty.HOST
                || stay.cancelledBy() == InternshipParty.COORDINATOR);
  }

  private static Assignment pair(Stay stay) {
    return new Assignment(stay.learnerId(), stay.hostPlaceId());
  }
}
