package nl.olievlek.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Which places run for sure and which stay empty; about the others nothing is decided. */
final class Decisions {

  private enum Fate {
    UNDECIDED,
    RUNNING,
    EMPTY
  }

  private final Fate[] fates;

  private Decisions(Fate[] fates) {
    this.fates = fates;
  }

  /** Nothing but what is given: a place to which somebody is pinned runs. */
  static Decisions none(Problem problem) {
    Fate[] fates = new Fate[problem.nowhere()];
    Arrays.fill(fates, Fate.UNDECIDED);
    problem.decreed().pins().forEach(pin -> fates[problem.place(pin.place())] = Fate.RUNNING);
    return new Decisions(fates);
  }

  Decisions withRunning(int place) {
    return with(place, Fate.RUNNING);
  }

  Decisions withEmpty(int place) {
    return with(place, Fate.EMPTY);
  }

  private Decisions with(int place, Fate fate) {
    Fate[] copy = fates.clone();
    copy[place] = fate;
    return new Decisions(copy);
  }

  int least(Problem problem, int place) {
    return fates[place] == Fate.RUNNING ? problem.places[place].minimum() : 0;
  }

  int most(Problem problem, int place) {
    boolean never = problem.places[place].minimum() > problem.room(place);
    return never || fates[place] == Fate.EMPTY ? 0 : problem.room(place);
  }

  List<UUID> running(Problem problem) {
    return places(problem, Fate.RUNNING);
  }

  List<UUID> empty(Problem problem) {
    return places(problem, Fate.EMPTY);
  }

  private List<UUID> places(Problem problem, Fate fate) {
    List<UUID> ids = new ArrayList<>();
    for (int j = 0; j < fates.length; j++) {
      if (fates[j] == fate) {
        ids.add(problem.places[j].id());
      }
    }
    return ids;
  }
}
