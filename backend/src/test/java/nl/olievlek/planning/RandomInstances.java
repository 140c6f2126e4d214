package nl.olievlek.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Small rounds in which everything that can get in the way does so often. */
final class RandomInstances {

  private static final List<String> TOPICS = List.of("dementia", "night care", "lifting");

  private final Random random;
  private LocalDate monday = LocalDate.of(2027, 2, 1);
  private final List<UUID> organisations = new ArrayList<>();

  RandomInstances(long number) {
    this(number, 2 + new Random(number).nextInt(4));
  }

  RandomInstances(long number, int count) {
    random = new Random(number);
    for (int o = 0; o < count; o++) {
      organisations.add(id());
    }
  }

  PlanningInstance next() {
    return next(1 + random.nextInt(5), 1 + random.nextInt(4), random.nextBoolean());
  }

  /** Two rounds for much the same few learners. */
  Series nextSeries() {
    var first = next(1 + random.nextInt(3), 1 + random.nextInt(3), random.nextBoolean());
    monday = monday.plusMonths(1);
    var second = next(first.applicants().size(), 1 + random.nextInt(3), random.nextBoolean());
    List<Applicant> applicants = new ArrayList<>();
    for (int i = 0; i < first.applicants().size(); i++) {
      var same = first.applicants().get(i);
      var again = second.applicants().get(i);
      applicants.add(
          random.nextInt(6) == 0
              ? again
              : new Applicant(
                  same.id(),
                  same.homeOrganisation(),
                  again.rankedHosts(),
                  again.topics(),
                  again.unavailable(),
                  again.hostsVisited(),
                  again.earlierDrawPositions(),
                  same.coordinate()));
    }
    return new Series(
        List.of(
            first,
            new PlanningInstance(
                applicants,
                second.places(),
                first.wanted(),
                second.seed(),
                List.of(),
                List.of(),
                List.of(),
                second.shared())));
  }

  /** Pins anybody anywhere: often no plan can hold them. */
  PlanningInstance nextWithPins() {
    var open = next();
    return pinned(open, pairs(open.applicants(), open.places(), 4));
  }

  /** Many learners, of whom the plan that is made first keeps one in so many where it put them. */
  PlanningInstance nextCrowdWithPins(int learners, int hosts) {
    var open = next(learners, hosts, false);
    var kept =
        Planner.plan(open).assignments().stream().filter(pair -> random.nextInt(6) == 0).toList();
    return pinned(open, kept);
  }

  /** The same by the best total of ranks and with choices in the order of the draw. */
  static List<PlanningInstance> inBothOrders(PlanningInstance instance) {
    return List.of(instance, drawn(instance));
  }

  static PlanningInstance drawn(PlanningInstance instance) {
    return new PlanningInstance(
        instance.applicants(),
        instance.places(),
        WantedRule.drawn(instance.wanted()),
        instance.seed(),
        instance.pins(),
        instance.forbidden(),
        instance.before(),
        instance.shared());
  }

  private static PlanningInstance pinned(PlanningInstance open, List<Assignment> pins) {
    return new PlanningInstance(
        open.applicants(),
        open.places(),
        open.wanted(),
        open.seed(),
        pins,
        open.forbidden(),
        open.before(),
        open.shared());
  }

  PlanningInstance next(int learners, int hosts, boolean minimums) {
    List<Applicant> applicants = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < learners; i++) {
      applicants.add(applicant());
    }
    for (int j = 0; j < hosts; j++) {
      places.add(place(minimums));
    }
    return new PlanningInstance(
        applicants,
        places,
        wanted(),
        seed(),
        List.of(),
        pairs(applicants, places, 3),
        pairs(applicants, places, 2),
        limits(places));
  }

  /** In one round of two, for some places together. */
  private List<SharedLimit> limits(List<Place> places) {
    List<SharedLimit> limits = new ArrayList<>();
    if (places.size() > 1 && random.nextBoolean()) {
      for (int l = random.nextInt(3); l >= 0; l--) {
        var ids = new ArrayList<>(places.stream().map(Place::id).toList());
        Collections.shuffle(ids, random);
        var some = Set.copyOf(ids.subList(0, 1 + random.nextInt(Math.min(3, ids.size()))));
        limits.add(new SharedLimit(some, random.nextInt(4)));
      }
    }
    return limits;
  }

  /** For one in so many learners any place, whether possible or not. */
  private List<Assignment> pairs(List<Applicant> applicants, List<Place> places, int oneIn) {
    return applicants.stream()
        .filter(applicant -> random.nextInt(oneIn) == 0)
        .map(a -> new Assignment(a.id(), places.get(random.nextInt(places.size())).id()))
        .toList();
  }

  private List<WantedRule> wanted() {
    List<WantedRule> rules =
        new ArrayList<>(random.nextBoolean() ? WantedRule.REPAIR_ORDER : WantedRule.USUAL_ORDER);
    if (random.nextInt(3) == 0) {
      Collections.shuffle(rules, random);
      rules = rules.subList(0, 1 + random.nextInt(rules.size()));
    }
    return rules;
  }

  private Applicant applicant() {
    List<UUID> wishes = new ArrayList<>(organisations);
    Collections.shuffle(wishes, random);
    return new Applicant(
        id(),
        anyOrganisation(),
        wishes.subList(0, random.nextInt(Math.min(4, wishes.size() + 1))),
        some(TOPICS, 3),
        some(List.of(monday, monday.plusDays(1), monday.plusDays(2)), 4),
        some(organisations, 5),
        random.nextInt(3) == 0 ? List.of(random.nextInt(3) / 2.0) : List.of(),
        coordinate());
  }

  private Place place(boolean minimums) {
    return new Place(
        id(),
        anyOrganisation(),
        some(List.of(monday, monday.plusDays(1), monday.plusDays(2)), 2),
        minimums ? random.nextInt(4) : random.nextInt(2),
        random.nextInt(4),
        some(TOPICS, 2),
        coordinate());
  }

  private Coordinate coordinate() {
    return random.nextInt(4) == 0
        ? null
        : new Coordinate(51.5 + random.nextInt(3) / 10.0, 5 + random.nextInt(3) / 10.0);
  }

  private <T> Set<T> some(List<T> values, int oneIn) {
    Set<T> some = new HashSet<>();
    values.stream().filter(value -> random.nextInt(oneIn) == 0).forEach(some::add);
    return some;
  }

  private UUID anyOrganisation() {
    return organisations.get(random.nextInt(organisations.size()));
  }

  private UUID id() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  private String seed() {
    return "%016x".formatted(random.nextLong()).repeat(4);
  }
}
