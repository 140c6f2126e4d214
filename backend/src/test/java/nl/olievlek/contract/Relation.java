package nl.olievlek.contract;

/** How somebody who calls stands to what the call is about. */
enum Relation {
  /** It is theirs: their network, organisation, cohort, learner or own. */
  OWN,
  /** It is of the network they are in, but of another organisation, cohort or person. */
  SAME_NETWORK,
  /** It is of a network that they have nothing to do with. */
  OTHER_NETWORK
}
