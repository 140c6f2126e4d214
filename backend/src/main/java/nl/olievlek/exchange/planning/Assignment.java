package nl.olievlek.exchange.planning;

import java.util.UUID;

/** One learner at one place. A learner without a place has no assignment. */
public record Assignment(UUID applicant, UUID place) {}
