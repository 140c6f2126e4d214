package nl.olievlek.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Looks at every plan there is; knows the rules from their description, not from the planner. */
final class ExhaustiveSearch {

  /** A plan (place or null per applicant in draw order), the wanted values, the draw's opinion. */
  record Plan(Place[] places, long[] values, long[] opinions) implements Comparable<Plan> {
    @Override
    public int compareTo(Plan other) {
      int difference = Arrays.compare(values, other.values);
      return difference != 0 ? difference : Arrays.compare(opinions, other.opinions);
    }

    Map<UUID, UUID> byApplicant(List<Applicant> applicants) {
      Map<UUID, UUID> map = new HashMap<>();
      for (int i = 0; i < places.length; i++) {
        if (places[i] != null) {
          map.put(applicants.get(i).id(), places[i].id());
        }
      }
      return map;
    }
  }

  private final PlanningInstance instance;
  private final int worstRank;
  final List<Applicant> applicants;
  private final List<Place> byId;
  private final List<List<Place>> options;
  final List<Plan> plans = new ArrayList<>();

  ExhaustiveSearch(PlanningInstance instance) {
    this(instance, 0);
  }

  /**
   * @param worstRank ranks are counted from this one down, if no learner has a worse one
   */
  ExhaustiveSearch(PlanningInstance instance, int worstRank) {
    this.instance = instance;
    this.worstRank = worstRank;
    applicants = DrawOrder.of(instance.applicants(), instance.seed());
    byId = instance.places().stream().sorted(Comparator.comparing(Place::id)).toList();
    options = applicants.stream().map(this::options).toList();
    enumerate(new Place[applicants.size()], 0);
  }

  Plan best() {
    return Collections.min(plans);
  }

  Plan best(Predicate<Plan> condition) {
    return plans.stream().filter(condition).min(Comparator.naturalOrder()).orElse(null);
  }

  private List<Place> options(Applicant a) {
    return byId.stream()
        .filter(p -> p.maximum() > 0 && p.minimum() <= p.maximum())
        .filter(p -> !p.organisation().equals(a.homeOrganisation()))
        .filter(p -> !a.hostsVisited().contains(p.organisation()))
        .filter(p -> Collections.disjoint(p.dates(), a.unavailable()))
        .filter(p -> !instance.forbidden().contains(new Assignment(a.id(), p.id())))
        .filter(p -> isPinnedTo(a, p) || !isPinned(a))
        .toList();
  }

  private boolean isPinned(Applicant a) {
    return instance.pins().stream().anyMatch(pin -> pin.applicant().equals(a.id()));
  }

  private boolean isPinnedTo(Applicant a, Place p) {
    return instance.pins().contains(new Assignment(a.id(), p.id()));
  }

  private void enumerate(Place[] places, int next) {
    if (next == places.length) {
      boolean sizes =
          byId.stream().allMatch(p -> fits(p, places))
              && instance.shared().stream().allMatch(limit -> together(limit, places));
      if (sizes) {
        plans.add(new Plan(places.clone(), values(places), opinions(places)));
      }
      return;
    }
    places[next] = null;
    if (!isPinned(applicants.get(next))) {
      enumerate(places, next + 1);
    }
    for (Place place : options.get(next)) {
      places[next] = place;
      enumerate(places, next + 1);
    }
    places[next] = null;
  }

  /** For each learner how many of the places possible are liked better than the one in the plan. */
  long[] positions(Plan plan) {
    long[] positions = new long[applicants.size()];
    for (int i = 0; i < positions.length; i++) {
      var single = new Place[positions.length];
      single[i] = plan.places()[i];
      long opinion = opinions(single)[i];
      for (Place other : options.get(i)) {
        single[i] = other;
        positions[i] += opinions(single)[i] < opinion ? 1 : 0;
      }
    }
    return positions;
  }

  private static boolean together(SharedLimit limit, Place[] places) {
    return Arrays.stream(places).filter(p -> p != null && limit.places().contains(p.id())).count()
        <= limit.maximum();
  }

  private static boolean fits(Place place, Place[] places) {
    long load = Arrays.stream(places).filter(p -> p == place).count();
    return load <= place.maximum() && (load == 0 || load >= place.minimum());
  }

  private long[] values(Place[] places) {
    List<Long> values = new ArrayList<>();
    for (WantedRule rule : instance.wanted()) {
      switch (rule) {
        case PLACED -> values.add(Arrays.stream(places).filter(p -> p == null).count());
        case PREFERENCES -> {
          for (int rank = worstRank(); rank > 1; rank--) {
            values.add(rankedOrWorse(places, rank));
          }
        }
        case DRAWN_CHOICES -> {
          for (int i = 0; i < places.length; i++) {
            values.add(choice(i, places[i]));
          }
        }
        case TOPIC -> values.add(sum(places, this::misses));
        case TRAVEL -> values.add(sum(places, ExhaustiveSearch::km));
        case BALANCE -> values.add(imbalance(places));
        case KEPT -> values.add(lost(places));
      }
    }
    return values.stream().mapToLong(v -> v).toArray();
  }

  /** Without a place it is worse than any choice. */
  private long choice(int i, Place place) {
    return place == null ? wishes(i).size() + 2 : rank(i, place);
  }

  /** What a plan is said to be worth: of drawn choices, how many missed their first. */
  long[] objective(Plan plan) {
    var values = Arrays.stream(plan.values()).iterator();
    return instance.wanted().stream()
        .flatMapToLong(
            rule ->
                switch (rule) {
                  case PREFERENCES -> LongStream.generate(values::next).limit(worstRank() - 1L);
                  case DRAWN_CHOICES ->
                      LongStream.of(
                          LongStream.generate(values::next)
                              .limit(applicants.size())
                              .filter(choice -> choice > 1)
                              .count());
                  default -> LongStream.of(values.next());
                })
        .toArray();
  }

  /** An objective with of drawn choices a value for each learner, as plans have here. */
  static List<ObjectiveValue> spread(List<ObjectiveValue> objective, int learners) {
    return objective.stream()
        .flatMap(
            value ->
                Stream.generate(() -> value)
                    .limit(value.rule() == WantedRule.DRAWN_CHOICES ? learners : 1))
        .toList();
  }

  int worstRank() {
    int worst = Math.max(worstRank, 1);
    for (int i = 0; i < applicants.size(); i++) {
      worst = Math.max(worst, wishes(i).size() + 1);
    }
    return worst;
  }

  private List<UUID> wishes(int i) {
    var hosts = options.get(i).stream().map(Place::organisation).collect(Collectors.toSet());
    return applicants.get(i).rankedHosts().stream().filter(hosts::contains).toList();
  }

  private int rank(int i, Place place) {
    int index = wishes(i).indexOf(place.organisation());
    return (index < 0 ? wishes(i).size() : index) + 1;
  }

  private long rankedOrWorse(Place[] places, int rank) {
    long count = 0;
    for (int i = 0; i < places.length; i++) {
      count += places[i] == null || rank(i, places[i]) >= rank ? 1 : 0;
    }
    return count;
  }

  private interface Cost {
    long of(Applicant applicant, Place place);
  }

  private long sum(Place[] places, Cost cost) {
    long sum = 0;
    for (int i = 0; i < places.length; i++) {
      Applicant a = applicants.get(i);
      sum +=
          places[i] != null
              ? cost.of(a, places[i])
              : options.get(i).stream().mapToLong(p -> cost.of(a, p)).min().orElse(0);
    }
    return sum;
  }

  private long lost(Place[] places) {
    return instance.before().stream()
        .filter(
            pair -> {
              int i = applicants.stream().map(Applicant::id).toList().indexOf(pair.applicant());
              return options.get(i).stream().anyMatch(p -> p.id().equals(pair.place()))
                  && (places[i] == null || !places[i].id().equals(pair.place()));
            })
        .count();
  }

  private long misses(Applicant a, Place p) {
    return a.topics().isEmpty() || !Collections.disjoint(a.topics(), p.topics()) ? 0 : 1;
  }

  private static long km(Applicant a, Place p) {
    if (a.coordinate() == null || p.coordinate() == null) {
      return 0;
    }
    double north = Math.toRadians(p.coordinate().latitude() - a.coordinate().latitude());
    double east = Math.toRadians(p.coordinate().longitude() - a.coordinate().longitude());
    double h =
        Math.pow(Math.sin(north / 2), 2)
            + Math.cos(Math.toRadians(a.coordinate().latitude()))
                * Math.cos(Math.toRadians(p.coordinate().latitude()))
                * Math.pow(Math.sin(east / 2), 2);
    return Math.round(2 * 6371 * Math.asin(Math.sqrt(h)));
  }

  private long imbalance(Place[] places) {
    return Stream.concat(
            applicants.stream().map(Applicant::homeOrganisation),
            byId.stream().map(Place::organisation))
        .distinct()
        .mapToLong(o -> imbalance(o, places))
        .sum();
  }

  private long imbalance(UUID o, Place[] places) {
    long sent = applicants.stream().filter(a -> a.homeOrganisation().equals(o)).count();
    long received =
        Arrays.stream(places).filter(p -> p != null && p.organisation().equals(o)).count();
    return (received - sent) * (received - sent);
  }

  private long[] opinions(Place[] places) {
    long[] opinions = new long[places.length];
    for (int i = 0; i < places.length; i++) {
      Applicant a = applicants.get(i);
      Place p = places[i];
      opinions[i] =
          p == null
              ? Long.MAX_VALUE
              : ((rank(i, p) * 2L + misses(a, p)) * 100_000 + km(a, p)) * 100 + byId.indexOf(p);
    }
    return opinions;
  }
}
