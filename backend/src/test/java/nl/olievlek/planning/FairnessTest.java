package nl.olievlek.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What remembering who drew badly does, over many rounds for the same learners, of whom each time
 * one in three does not take part.
 */
class FairnessTest {

  private static final int LEARNERS = 66;
  private static final int ROUNDS = 20;

  /** The luckiest and the unluckiest learner: their mean place in the draw, from 0 to 1. */
  private record Spread(double luckiest, double unluckiest) {
    double width() {
      return unluckiest - luckiest;
    }
  }

  @Test
  void evens_out_the_luck_of_the_draw() {
    var forgetful = spread(false);
    var remembering = spread(true);

    assertTrue(remembering.width() < forgetful.width() / 5, forgetful + " " + remembering);
  }

  @Test
  void cannot_be_gamed_by_wishing_otherwise() {
    var modest = Rounds.unluckyBefore(Rounds.learner("Anna", "Het Laar"), 0.9);
    var demanding =
        Rounds.unluckyBefore(Rounds.learner("Anna", "Het Laar", "Maria Oord", "Maasduinen"), 0.9);
    var other = Rounds.unluckyBefore(Rounds.learner("Bram", "Het Laar"), 0.5);

    var withModest = DrawOrder.of(List.of(modest, other), Rounds.SEED);
    var withDemanding = DrawOrder.of(List.of(demanding, other), Rounds.SEED);

    assertEquals(ids(withModest), ids(withDemanding));
  }

  private static List<UUID> ids(List<Applicant> order) {
    return order.stream().map(Applicant::id).toList();
  }

  private static Spread spread(boolean remembering) {
    Map<UUID, List<Double>> drawn = new HashMap<>();
    var random = new Random(ROUNDS);
    for (int round = 0; round < ROUNDS; round++) {
      var applicants =
          IntStream.range(0, LEARNERS)
              .filter(i -> random.nextInt(3) > 0)
              .mapToObj(i -> Rounds.learner("learner " + i, "Het Laar"))
              .map(a -> remembering ? remembering(a, drawn.getOrDefault(a.id(), List.of())) : a)
              .toList();
      var order = DrawOrder.of(applicants, "%064x".formatted(round + 1));
      for (int p = 0; p < order.size(); p++) {
        drawn
            .computeIfAbsent(order.get(p).id(), id -> new ArrayList<>())
            .add(p / (order.size() - 1.0));
      }
    }
    var means =
        drawn.values().stream()
            .mapToDouble(all -> all.stream().mapToDouble(d -> d).average().orElseThrow())
            .summaryStatistics();
    return new Spread(means.getMin(), means.getMax());
  }

  private static Applicant remembering(Applicant a, List<Double> positions) {
    return new Applicant(
        a.id(),
        a.homeOrganisation(),
        a.rankedHosts(),
        a.topics(),
        a.unavailable(),
        a.hostsVisited(),
        positions,
        a.coordinate());
  }
}
