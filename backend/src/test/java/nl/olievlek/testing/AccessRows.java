package nl.olievlek.testing;

/**
 * What a feature puts into a network that has one of everything. A feature with something in a path
 * has one bean of this in its own test folder; they are asked in the order of the packages.
 */
public interface AccessRows {

  /** Adds one of everything that the feature keeps, and says what fields and bodies call it. */
  void add(AccessPlot here);
}
