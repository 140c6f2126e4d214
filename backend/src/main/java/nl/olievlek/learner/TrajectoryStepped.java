package nl.olievlek.learner;

import java.util.UUID;

/** A step was taken in a trajectory, on or back, in the current transaction. */
public record TrajectoryStepped(UUID learnerId, LearnerStatus from, LearnerStatus to) {}
