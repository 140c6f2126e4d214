package nl.olievlek.planning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Looks for gains by lists that are not true, in small markets with all there can be: pins,
 * minimums, shared people, repairs. Run by hand with a number of markets it prints what it found,
 * for both orders.
 */
final class Misreports {

  /**
   * What was found.
   *
   * @param tried lists that are not the true one
   * @param gains of those, how many get a learner a choice that is better by the true one
   * @param learners how many there are
   * @param gainers how many of them gain by at least one list
   * @param markets how many rounds have a plan
   * @param gamed in how many of them somebody gains
   */
  record Found(int tried, int gains, int learners, int gainers, int markets, int gamed) {

    private static final Found NOTHING = new Found(0, 0, 0, 0, 0, 0);

    Found and(Found other) {
      return new Found(
          tried + other.tried,
          gains + other.gains,
          learners + other.learners,
          gainers + other.gainers,
          markets + other.markets,
          gamed + other.gamed);
    }
  }

  private final PlanningInstance instance;
  private final List<Assignment> honest;
  private final List<List<UUID>> lists;

  private Misreports(PlanningInstance instance) {
    this.instance = instance;
    honest = Planner.plan(instance).assignments();
    lists = new ArrayList<>();
    extend(List.of(), instance.places().stream().map(Place::organisation).distinct().toList());
  }

  public static void main(String[] arguments) {
    int markets = Integer.parseInt(arguments[0]);
    System.out.println("choice in order of the draw: " + search(markets, true));
    System.out.println("best total of ranks:         " + search(markets, false));
  }

  static Found search(int markets, boolean drawn) {
    return IntStream.range(0, markets)
        .parallel()
        .mapToObj(number -> market(number, drawn))
        .reduce(Found.NOTHING, Found::and);
  }

  private static Found market(int number, boolean drawn) {
    var random = new RandomInstances(number);
    var given = number % 2 == 0 ? random.next() : random.nextWithPins();
    // Rules that come before choices and look at what people say would be another draw.
    var usual = number % 3 == 0 ? WantedRule.REPAIR_ORDER : WantedRule.USUAL_ORDER;
    var instance = with(given, drawn ? WantedRule.drawn(usual) : usual, given.applicants());
    try {
      return new Misreports(instance).all();
    } catch (ImpossiblePins nothing) {
      return Found.NOTHING;
    }
  }

  private void extend(List<UUID> list, List<UUID> hosts) {
    lists.add(list);
    for (UUID host : hosts) {
      if (!list.contains(host)) {
        var longer = new ArrayList<>(list);
        longer.add(host);
        extend(Collections.unmodifiableList(longer), hosts);
      }
    }
  }

  private Found all() {
    var found =
        IntStream.range(0, instance.applicants().size())
            .mapToObj(this::of)
            .reduce(Found.NOTHING, Found::and);
    return found.and(new Found(0, 0, 0, 0, 1, found.gainers > 0 ? 1 : 0));
  }

  private Found of(int learner) {
    var truth = instance.applicants().get(learner);
    int fair = choice(truth, honest);
    int tried = 0;
    int gains = 0;
    for (var list : lists) {
      if (!list.equals(truth.rankedHosts())) {
        List<Applicant> applicants = new ArrayList<>(instance.applicants());
        applicants.set(learner, saying(truth, list));
        var plan = Planner.plan(with(instance, instance.wanted(), applicants));
        tried++;
        gains += choice(truth, plan.assignments()) < fair ? 1 : 0;
      }
    }
    return new Found(tried, gains, 1, gains > 0 ? 1 : 0, 0, 0);
  }

  /** By the true list: one that is not on it comes after the last, and no place after that. */
  private int choice(Applicant truth, List<Assignment> plan) {
    var wishes = truth.rankedHosts();
    return plan.stream()
        .filter(pair -> pair.applicant().equals(truth.id()))
        .map(pair -> wishes.indexOf(host(pair.place())))
        .map(at -> at < 0 ? wishes.size() : at)
        .findFirst()
        .orElse(wishes.size() + 1);
  }

  private UUID host(UUID place) {
    return instance.places().stream()
        .filter(one -> one.id().equals(place))
        .findFirst()
        .orElseThrow()
        .organisation();
  }

  private static Applicant saying(Applicant truth, List<UUID> list) {
    return new Applicant(
        truth.id(),
        truth.homeOrganisation(),
        list,
        truth.topics(),
        truth.unavailable(),
        truth.hostsVisited(),
        truth.earlierDrawPositions(),
        truth.coordinate());
  }

  private static PlanningInstance with(
      PlanningInstance given, List<WantedRule> wanted, List<Applicant> applicants) {
    return new PlanningInstance(
        applicants,
        given.places(),
        wanted,
        given.seed(),
        given.pins(),
        given.forbidden(),
        given.before(),
        given.shared());
  }
}
