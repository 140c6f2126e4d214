package nl.olievlek.network;

/** How a network is set up. */
public enum NetworkKind {
  LEARNING_NETWORK,
  PARTNERSHIP,
  PACT
}
