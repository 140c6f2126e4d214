package nl.olievlek.learner;

import java.util.UUID;

/** Something about a learner was changed, in the current transaction. */
public record LearnerChanged(UUID learnerId) {}
