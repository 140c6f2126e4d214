package nl.olievlek.planning;

/**
 * So many places fall short of their minimum that the best plan is not found in reasonable time.
 * Closing some of them, or lowering minimums, makes the round easier.
 */
public final class TooManyCases extends RuntimeException {

  TooManyCases(int cases) {
    super("No plan is proven best after " + cases + " cases of places that run or stay empty");
  }
}
