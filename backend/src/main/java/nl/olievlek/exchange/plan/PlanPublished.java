package nl.olievlek.exchange.plan;

import java.util.UUID;

/** A plan became the one that counts, in the current transaction. */
public record PlanPublished(UUID id) {}
