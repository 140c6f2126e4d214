package nl.olievlek.exchange.plan;

import java.util.UUID;

/** What decides who may do what with a plan. */
record PlanFacts(UUID id, UUID roundId, UUID networkId, PlanStatus status, UUID seriesId) {

  /** The plan that stands for all that are made together with this one: itself, if it is alone. */
  UUID lead() {
    return seriesId == null ? id : seriesId;
  }

  boolean sharesRound(PlanFacts other) {
    return roundId.equals(other.roundId);
  }
}
