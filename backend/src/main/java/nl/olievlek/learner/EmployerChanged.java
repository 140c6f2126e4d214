package nl.olievlek.learner;

import java.util.UUID;

/** A learner goes on with another employer; within the transaction. */
public record EmployerChanged(UUID learnerId, UUID employerId) {}
