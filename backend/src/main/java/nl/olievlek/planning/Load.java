package nl.olievlek.planning;

/** How many learners a plan brings to each place (nowhere included) and organisation. */
record Load(int[] places, int[] organisations) {

  static Load of(Problem problem, int[] plan) {
    var load = new Load(new int[problem.nowhere() + 1], new int[problem.organisations()]);
    for (int place : plan) {
      load.add(problem, place, 1);
    }
    return load;
  }

  void add(Problem problem, int place, int learners) {
    places[place] += learners;
    if (place != problem.nowhere()) {
      organisations[problem.organisationOf(place)] += learners;
    }
  }
}
