package nl.olievlek.planning;

/**
 * What is asked in one step, in parts of a unit of its rule.
 *
 * @param own what one of the step itself costs: a unit, or nothing to show a contradiction
 * @param steps for one worse on each step before; not negative
 * @param places per round and place, for a learner there
 * @param receptions per round and organisation, for a learner there
 * @param visits per learner and host, for each visit; not negative
 */
record SeriesPrices(long own, long[] steps, long[][] places, long[][] receptions, long[][] visits) {

  static SeriesPrices none(SeriesProblem series, int step, long own) {
    int rounds = series.rounds.length;
    var prices =
        new SeriesPrices(
            own,
            new long[step],
            new long[rounds][],
            new long[rounds][],
            new long[series.learners()][series.hosts()]);
    for (int t = 0; t < rounds; t++) {
      prices.places[t] = new long[series.rounds[t].nowhere()];
      prices.receptions[t] = new long[series.rounds[t].organisations()];
    }
    return prices;
  }
}
