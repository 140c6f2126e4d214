package nl.olievlek.proposal;

/** What can be done with a proposal beside its steps. */
public enum ProposalAct {
  /** Change its words. */
  CHANGE,
  /** Ask its author whether it may become part of another. */
  ASK_MERGE,
  /** Say that an organisation takes it over. */
  ADOPT
}
