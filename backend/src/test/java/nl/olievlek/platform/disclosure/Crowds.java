package nl.olievlek.platform.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Learners to count: made up at random, or in rows of numbers. */
final class Crowds {

  static final String STARTED = "started";
  static final String DUE = "due";
  static final String COMPLETED = "completed";
  static final String DROPPED = "dropped";
  static final String EARLY = "early";
  static final String EXCHANGED = "exchanged";
  static final String PENDING = "pending";

  /** The figures of learners in the order of the product. */
  static final List<Figure> FIGURES =
      List.of(
          figure("learners", STARTED),
          figure("completion", COMPLETED, DUE),
          figure("dropout", DROPPED, STARTED),
          figure("early-dropout", EARLY, STARTED),
          figure("exchange", EXCHANGED, STARTED),
          figure("completion.pending", PENDING));

  private Crowds() {}

  static Figure figure(String name, String... numbers) {
    return new Figure(name, List.of(numbers), 5, !name.equals("learners"));
  }

  /** Whoever started in a cohort of a number, so many of them dropped out. */
  static List<Crowd> cohort(int number, long started, long dropped) {
    var cohort = new UUID(1, number);
    return List.of(
        new Crowd(cohort, new UUID(2, 1), Set.of(STARTED), started - dropped),
        new Crowd(cohort, new UUID(2, 1), Set.of(STARTED, DROPPED), dropped));
  }

  static UUID cohort(int number) {
    return new UUID(1, number);
  }

  static List<Crowd> together(List<List<Crowd>> parts) {
    return parts.stream().flatMap(List::stream).toList();
  }

  /** A network of some cohorts and organisations in which anything can have happened. */
  static List<Crowd> random(Random random) {
    var cohorts = 1 + random.nextInt(5);
    var organisations = 1 + random.nextInt(4);
    var learners = random.nextInt(250);
    var due = 1 + random.nextInt(cohorts);
    var likely = 0.05 + 0.5 * random.nextDouble();
    var all = new ArrayList<Crowd>();
    for (var i = 0; i < learners; i++) {
      var cohort = random.nextInt(cohorts);
      // Not every organisation sends to every cohort.
      var organisation = (cohort + random.nextInt(Math.max(1, organisations - 1))) % organisations;
      all.add(
          new Crowd(
              new UUID(1, cohort),
              new UUID(2, organisation),
              learner(random, cohort < due, likely),
              1));
    }
    return all.stream()
        .collect(Collectors.groupingBy(crowd -> crowd, Collectors.counting()))
        .entrySet()
        .stream()
        .map(
            alike ->
                new Crowd(
                    alike.getKey().cohort(),
                    alike.getKey().organisation(),
                    alike.getKey().numbers(),
                    alike.getValue()))
        .toList();
  }

  private static Set<String> learner(Random random, boolean due, double likely) {
    var numbers = new HashSet<>(Set.of(STARTED));
    var transferred = random.nextDouble() < likely / 5;
    if (!transferred) {
      numbers.add(due ? DUE : PENDING);
    }
    if (!transferred && random.nextDouble() < likely) {
      numbers.add(DROPPED);
      if (random.nextDouble() < 0.4) {
        numbers.add(EARLY);
      }
    } else if (!transferred && due && random.nextDouble() < 0.9) {
      numbers.add(COMPLETED);
    }
    if (random.nextDouble() < 0.7) {
      numbers.add(EXCHANGED);
    }
    return Set.copyOf(numbers);
  }
}
