package nl.olievlek.planning;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * Prints the time that planning, checking and explaining take, three times in a row; run by hand,
 * for both ways in which wishes count, with the sizes as arguments: learners, places,
 * organisations, minimum, tightness in per cent (learners per room).
 */
public final class PlannerBenchmark {

  /** By the clock, and by what all processors together spent, the compiler of Java included. */
  private record Moment(long clock, long processors) {

    private static final OperatingSystemMXBean MACHINE =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    static Moment now() {
      return new Moment(System.nanoTime(), MACHINE.getProcessCpuTime());
    }

    String since(Moment start) {
      return "%5.0f ms (processors %5.0f)"
          .formatted((clock - start.clock) / 1e6, (processors - start.processors) / 1e6);
    }
  }

  public static void main(String[] arguments) {
    if (arguments.length > 0) {
      int[] size = Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
      report(size[0], size[1], size[2], size[3], size[4]);
      return;
    }
    for (int minimum : new int[] {1, 2, 5, 9}) {
      for (int tightness : new int[] {70, 95, 110}) {
        report(66, 6, 6, minimum, tightness);
        report(5_000, 300, 150, minimum, tightness);
      }
      report(50_000, 2_000, 500, minimum, 95);
    }
  }

  private static void report(
      int learners, int places, int organisations, int minimum, int tightness) {
    var round = round(learners, places, organisations, minimum, tightness);
    for (var instance : RandomInstances.inBothOrders(round)) {
      report(instance, minimum, tightness);
    }
  }

  private static void report(PlanningInstance instance, int minimum, int tightness) {
    int learners = instance.applicants().size();
    System.out.println(instance.wanted());
    for (int repeat = 0; repeat < 3; repeat++) {
      var start = Moment.now();
      PlanningOutcome outcome;
      try {
        outcome = Planner.plan(instance);
      } catch (TooManyCases hard) {
        System.out.println("    gives up: " + Moment.now().since(start));
        return;
      }
      var planned = Moment.now();
      var check = CertificateChecker.check(instance, outcome.assignments(), outcome.certificate());
      var checked = Moment.now();
      var explained = Explainer.explain(instance, outcome);
      var end = Moment.now();
      System.out.printf(
          "%6d × %4d from %d, %3d %% full: plan %s, check %s, explain %s; cases %d, %s%n",
          learners,
          instance.places().size(),
          minimum,
          tightness,
          planned.since(start),
          checked.since(planned),
          end.since(checked),
          outcome.certificate().cases().size(),
          check.holds() && explained.size() == learners ? "proven" : check.findings());
      if (repeat == 2) {
        System.out.println("    " + outcome.objective());
      }
    }
  }

  private static PlanningInstance round(
      int learners, int places, int organisations, int minimum, int tightness) {
    var random = new Random(learners);
    List<UUID> ids = new ArrayList<>();
    List<Coordinate> coordinates = new ArrayList<>();
    for (int o = 0; o < organisations; o++) {
      ids.add(new UUID(random.nextLong(), random.nextLong()));
      coordinates.add(new Coordinate(51.2 + random.nextDouble(), 4.5 + random.nextDouble() * 1.5));
    }
    List<Place> hosts = new ArrayList<>();
    int room = (int) Math.ceil(learners * 100.0 / tightness / places);
    for (int j = 0; j < places; j++) {
      hosts.add(
          new Place(
              new UUID(random.nextLong(), random.nextLong()),
              ids.get(j % organisations),
              Set.of(LocalDate.of(2027, 3, 1).plusDays(random.nextInt(60))),
              minimum,
              room,
              Set.of("topic " + random.nextInt(8), "topic " + random.nextInt(8) + "b"),
              coordinates.get(j % organisations)));
    }
    List<Applicant> applicants = new ArrayList<>();
    for (int i = 0; i < learners; i++) {
      int home = random.nextInt(organisations);
      applicants.add(
          new Applicant(
              new UUID(random.nextLong(), random.nextLong()),
              ids.get(home),
              wishes(random, ids),
              Set.of("topic " + random.nextInt(8)),
              Set.of(LocalDate.of(2027, 3, 1).plusDays(random.nextInt(60))),
              Set.of(ids.get(random.nextInt(organisations))),
              List.of(),
              coordinates.get(home)));
    }
    return new PlanningInstance(applicants, hosts, "5eed".repeat(16));
  }

  // Popular hosts are wished for more often, else everybody gets a first choice.
  private static List<UUID> wishes(Random random, List<UUID> ids) {
    List<UUID> wishes = new ArrayList<>();
    int count = random.nextInt(6);
    while (wishes.size() < Math.min(count, ids.size() - 2)) {
      double skewed = Math.pow(random.nextDouble(), 1.7);
      UUID wish = ids.get((int) (skewed * ids.size()));
      if (!wishes.contains(wish)) {
        wishes.add(wish);
      }
    }
    return Collections.unmodifiableList(wishes);
  }
}
