package nl.olievlek.learner;

import java.time.LocalDate;

/** Where an imported trajectory stands; the outcome counts only when it has ended. */
record TrajectoryState(
    LearnerStatus status, LocalDate activeFromDate, Outcome outcome, boolean sample) {}
