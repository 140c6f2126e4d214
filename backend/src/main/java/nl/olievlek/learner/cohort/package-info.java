/**
 * Cohorts: the groups in which learners go through a course, and the numbers that organisations
 * pledge before names are known.
 *
 * <p>A cohort goes {@code PREPARATION → PROVISIONAL → CONFIRMED → ACTIVE → FINISHED}, or is {@code
 * CANCELLED} before it finished. It is confirmed only when enough learners are enrolled or pledged,
 * starts on its first day, and is finished only when the outcome of every learner is known. A step
 * can be taken back; merging is final. Later features come in through {@link
 * nl.olievlek.learner.cohort.Cohorts}; {@link nl.olievlek.learner.cohort.CohortMerged} tells that a
 * cohort went on in another.
 */
package nl.olievlek.learner.cohort;
