package nl.olievlek.learner;

/** Whether a network can do something about a reason to stop. */
public enum DropoutInfluence {
  INFLUENCEABLE,
  NOT_INFLUENCEABLE,
  ELSEWHERE
}
