package nl.olievlek.exchange.plan;

import java.util.UUID;

/** What decides who may do what with a plan. */
record PlanFacts(UUID id, UUID roundId, UUID networkId, PlanStatus status) {

  boolean sharesRound(PlanFacts other) {
    return roundId.equals(other.roundId);
  }
}
