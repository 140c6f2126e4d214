package nl.olievlek.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Prints the time that planning rounds together takes, and the check; run by hand. */
public final class SeriesBenchmark {

  private SeriesBenchmark() {}

  public static void main(String[] arguments) {
    for (int tightness : new int[] {60, 90, 100, 110}) {
      for (int seed = 0; seed < 5; seed++) {
        var series = series(seed, 66, 6, 4, tightness);
        long start = System.nanoTime();
        var outcome = SeriesPlanner.plan(series);
        long planned = System.nanoTime();
        var check = SeriesChecker.check(series, outcome.plans(), outcome.certificate());
        long end = System.nanoTime();
        System.out.printf(
            "66 x 6 x 4, %3d %% full: plan %4.0f ms, check %3.0f ms; cases %d, %s, %s%n",
            tightness,
            (planned - start) / 1e6,
            (end - planned) / 1e6,
            outcome.certificate().cases().size(),
            check.holds() ? "proven" : check.findings(),
            outcome.objective().stream().map(ObjectiveValue::value).toList());
      }
    }
  }

  private static Series series(int seed, int learners, int hosts, int rounds, int tightness) {
    var random = new Random(seed);
    List<UUID> ids = new ArrayList<>();
    List<Coordinate> spots = new ArrayList<>();
    for (int o = 0; o < hosts; o++) {
      ids.add(new UUID(random.nextLong(), random.nextLong()));
      spots.add(new Coordinate(51.2 + random.nextDouble() / 3, 4.9 + random.nextDouble() / 3));
    }
    List<UUID> people = new ArrayList<>();
    for (int i = 0; i < learners; i++) people.add(new UUID(random.nextLong(), random.nextLong()));
    List<PlanningInstance> all = new ArrayList<>();
    int room = (int) Math.round(learners * 100.0 / tightness / hosts);
    for (int t = 0; t < rounds; t++) {
      var monday = LocalDate.of(2027, 2, 1).plusMonths(t);
      List<Place> places = new ArrayList<>();
      for (int j = 0; j < hosts; j++) {
        places.add(
            new Place(
                new UUID(random.nextLong(), random.nextLong()),
                ids.get(j),
                Set.of(monday.plusDays(random.nextInt(5))),
                1,
                room + random.nextInt(3) - 1,
                Set.of("t" + random.nextInt(4), "t" + random.nextInt(4) + "b"),
                spots.get(j)));
      }
      List<Applicant> applicants = new ArrayList<>();
      for (int i = 0; i < learners; i++) {
        List<UUID> wishes = new ArrayList<>(ids);
        Collections.shuffle(wishes, random);
        applicants.add(
            new Applicant(
                people.get(i),
                ids.get(i % hosts),
                wishes.subList(0, random.nextInt(4)),
                Set.of("t" + random.nextInt(4)),
                Set.of(monday.plusDays(random.nextInt(15))),
                Set.of(),
                List.of(),
                spots.get(i % hosts)));
      }
      all.add(
          new PlanningInstance(applicants, places, "%016x".formatted(random.nextLong()).repeat(4)));
    }
    return new Series(all);
  }
}
