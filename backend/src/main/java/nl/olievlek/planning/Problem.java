package nl.olievlek.planning;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * An instance by number: learners in draw order, places by id. Says which pairs are possible and
 * what each learner thinks of them. Number {@link #nowhere()} stands for being without a place.
 */
final class Problem {

  final Applicant[] applicants;
  final Place[] places;
  final Limits limits;
  final Topics topics;
  final Distances distances;
  private final UUID[] organisations;
  private final Numbers learnerNumbers = new Numbers();
  private final Numbers placeNumbers = new Numbers();
  private final Numbers organisationNumbers = new Numbers();
  private final int[] organisationOf;
  private final int[] home;
  private final int[][] placesOf;
  private final int[] takingPart;
  private final long[][] possible;
  private final long[][] open;
  private final Decreed decreed;
  private final int[][] wishes;

  Problem(PlanningInstance instance) {
    this(instance, List.of());
  }

  /**
   * @param elsewhere pairs that other rounds rule out, and that count as possible all the same
   */
  Problem(PlanningInstance instance, List<Assignment> elsewhere) {
    applicants = DrawOrder.of(instance.applicants(), instance.seed()).toArray(Applicant[]::new);
    places =
        instance.places().stream().sorted(Comparator.comparing(Place::id)).toArray(Place[]::new);
    learnerNumbers.of(Arrays.stream(applicants).map(Applicant::id).toList());
    placeNumbers.of(Arrays.stream(places).map(Place::id).toList());
    organisationOf =
        organisationNumbers.of(Arrays.stream(places).map(Place::organisation).toList());
    home =
        organisationNumbers.of(Arrays.stream(applicants).map(Applicant::homeOrganisation).toList());
    organisations = organisationNumbers.ids();
    placesOf = new int[organisations.length][];
    Arrays.setAll(
        placesOf,
        o -> IntStream.range(0, places.length).filter(j -> organisationOf[j] == o).toArray());
    takingPart = new int[organisations.length];
    for (int h : home) {
      takingPart[h]++;
    }
    limits = new Limits(instance.shared(), this);
    topics = new Topics(applicants, places);
    distances = new Distances(applicants, places);
    possible = new Possibilities(this).rows();
    decreed = new Decreed(instance, this, possible);
    open = elsewhere.isEmpty() ? possible : Bits.copy(possible);
    elsewhere.forEach(pair -> Bits.remove(open[learner(pair)], place(pair.place())));
    wishes = new int[applicants.length][];
    Arrays.parallelSetAll(wishes, i -> possibleWishes(i));
  }

  private int[] possibleWishes(int learner) {
    return applicants[learner].rankedHosts().stream()
        .distinct()
        .filter(organisationNumbers::has)
        .mapToInt(organisationNumbers::of)
        .filter(o -> Arrays.stream(placesOf[o]).anyMatch(j -> Bits.has(possible[learner], j)))
        .toArray();
  }

  int learners() {
    return applicants.length;
  }

  int nowhere() {
    return places.length;
  }

  int organisations() {
    return organisations.length;
  }

  List<UUID> organisationIds() {
    return List.of(organisations);
  }

  UUID organisation(int number) {
    return organisations[number];
  }

  int[] placesOf(int organisation) {
    return placesOf[organisation];
  }

  /** None when the organisation is not in the round. */
  int[] placesOf(UUID organisation) {
    return organisationNumbers.has(organisation)
        ? placesOf[organisationNumbers.of(organisation)]
        : new int[0];
  }

  Decreed decreed() {
    return decreed;
  }

  /**
   * @throws IllegalArgumentException when there is no such learner
   */
  int learner(Assignment assignment) {
    return learnerNumbers.of(assignment.applicant());
  }

  /** Throws {@link IllegalArgumentException} when there is no such place. */
  int place(UUID id) {
    return placeNumbers.of(id);
  }

  /**
   * @throws IllegalArgumentException when there is no such organisation
   */
  int organisation(UUID id) {
    return organisationNumbers.of(id);
  }

  int organisationOf(int place) {
    return organisationOf[place];
  }

  int home(int learner) {
    return home[learner];
  }

  /** Learners of an organisation who take part, placed or not. */
  int takingPart(int organisation) {
    return takingPart[organisation];
  }

  /** The places that no hard rule forbids to the learner, and nowhere; a pin leaves just one. */
  long[] possible(int learner) {
    return possible[learner];
  }

  /** The possible places that rounds planned with this one leave to the learner, and nowhere. */
  long[] open(int learner) {
    return open[learner];
  }

  int room(int place) {
    return Math.min(places[place].maximum(), applicants.length);
  }

  /** The organisations that the learner wished for and can go to, best first. */
  int[] wishes(int learner) {
    return wishes[learner];
  }

  /** From 1; without a possible wish always 1; a host that was not wished comes after the last. */
  int rank(int learner, int place) {
    int[] wished = wishes[learner];
    int host = organisationOf[place];
    for (int r = 0; r < wished.length; r++) {
      if (wished[r] == host) {
        return r + 1;
      }
    }
    return wished.length + 1;
  }

  int worstRank() {
    return Arrays.stream(wishes).mapToInt(w -> w.length + 1).max().orElse(1);
  }

  boolean missesTopic(int learner, int place) {
    return topics.misses(learner, place);
  }

  int km(int learner, int place) {
    return distances.km(learner, place);
  }

  /**
   * What the learner thinks of a place, least is best: rank, topic, km, and at last the number of
   * the place, so that no two places are equal and the draw leaves one plan.
   */
  long opinion(int learner, int place) {
    if (place == nowhere()) {
      return Long.MAX_VALUE;
    }
    long choice = 2L * rank(learner, place) + (missesTopic(learner, place) ? 1 : 0);
    return (choice << 16 | km(learner, place)) << 32 | place;
  }
}
