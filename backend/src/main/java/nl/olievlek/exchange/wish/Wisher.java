package nl.olievlek.exchange.wish;

import java.util.UUID;

/** The learner whose wish it is, as the rules need them. */
record Wisher(UUID learnerId, UUID personId, UUID employerId) {}
