/**
 * Learners: the trajectory of one person through a course, with an employer, a supervisor and a
 * cohort, and what became of it.
 *
 * <p>A trajectory goes {@code APPLIED → ACCEPTED → ACTIVE ↔ INTERRUPTED} and ends {@code
 * COMPLETED}, {@code DROPPED_OUT} with a reason, or {@code TRANSFERRED} with a destination.
 * Somebody who drops out before the start was never active. A step can be taken back, and a person
 * has one open trajectory in a network. Later features come in through {@link
 * nl.olievlek.learner.Learners}. Cohorts are the sub-package {@code cohort}.
 */
package nl.olievlek.learner;
