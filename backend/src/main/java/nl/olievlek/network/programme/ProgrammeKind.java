package nl.olievlek.network.programme;

/** What a node in the tree of programmes is. */
enum ProgrammeKind {
  PROGRAMME,
  PROJECT,
  LEARNING_NETWORK
}
