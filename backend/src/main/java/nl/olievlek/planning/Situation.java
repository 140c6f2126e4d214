package nl.olievlek.planning;

import java.util.Arrays;
import java.util.Collections;
import java.util.UUID;
import java.util.stream.IntStream;

/** Plain facts about a plan: what is full, what does not run, who is where. */
final class Situation {

  private final Problem problem;
  private final int[] plan;
  private final int[] load;
  private final int[] lastDrawn;
  private final boolean[] pinned;

  Situation(Problem problem, int[] plan) {
    this.problem = problem;
    this.plan = plan;
    load = Load.of(problem, plan).places();
    lastDrawn = new int[load.length];
    pinned = new boolean[load.length];
    for (int i = 0; i < plan.length; i++) {
      lastDrawn[plan[i]] = i;
      pinned[plan[i]] |= problem.decreed().isPinned(i);
    }
  }

  /** The places that the learner could go to. */
  int[] possible(int learner) {
    return possible(learner, IntStream.range(0, problem.nowhere()));
  }

  /** The places of a host that the learner could go to. */
  int[] possible(int learner, UUID host) {
    return possible(learner, Arrays.stream(problem.placesOf(host)));
  }

  private int[] possible(int learner, IntStream places) {
    return places.filter(j -> Bits.has(problem.open(learner), j)).toArray();
  }

  /** Whether it is only other rounds, planned with this one, that rule out a host. */
  boolean isInAnotherRound(int learner, UUID host) {
    return Arrays.stream(problem.placesOf(host))
        .anyMatch(j -> Bits.has(problem.possible(learner), j));
  }

  /** Whether it is only other rounds, planned with this one, that rule out every place. */
  boolean isInOtherRounds(int learner) {
    return Bits.next(problem.possible(learner), 0) < problem.nowhere();
  }

  /** Empty, though it holds learners as soon as there are enough of them. */
  boolean isBelowMinimum(int place) {
    return load[place] == 0 && problem.places[place].minimum() > 1;
  }

  boolean isFull(int place) {
    return load[place] == problem.places[place].maximum();
  }

  /** Whether it has seats, but nobody who could look after one learner more. */
  boolean isReached(int place) {
    return !isFull(place) && problem.limits.isReached(place, j -> load[j]);
  }

  /** Whether nobody could be added to any of some places, and of some it is for want of people. */
  boolean isWantOfPeople(int[] places) {
    return Arrays.stream(places).allMatch(j -> isFull(j) || isReached(j))
        && Arrays.stream(places).anyMatch(this::isReached);
  }

  /** Whether the draw put all who are there, each of them drawn before the learner. */
  boolean allDrawnBefore(int learner, int place) {
    return load[place] > 0 && lastDrawn[place] < learner && !pinned[place];
  }

  /** A topic of both the learning question and the place, the same one each time, or null. */
  String sharedTopic(int learner, int place) {
    return problem.applicants[learner].topics().stream()
        .filter(problem.places[place].topics()::contains)
        .min(String::compareTo)
        .orElse(null);
  }

  /** Whether all places of a host that can run fall on dates on which the learner cannot come. */
  boolean datesClash(int learner, UUID host) {
    return Arrays.stream(problem.placesOf(host))
        .mapToObj(j -> problem.places[j])
        .filter(Place::canRun)
        .allMatch(place -> datesClash(problem.applicants[learner], place));
  }

  /** Whether no rule forbids a place to somebody, but for the room in it. */
  boolean suits(Applicant applicant, Place place) {
    return !place.organisation().equals(applicant.homeOrganisation())
        && !applicant.hostsVisited().contains(place.organisation())
        && !problem.decreed().forbids(applicant, place)
        && !datesClash(applicant, place);
  }

  boolean datesClash(Applicant applicant, Place place) {
    return !Collections.disjoint(applicant.unavailable(), place.dates());
  }
}
