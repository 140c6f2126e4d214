package nl.olievlek.learner;

import java.util.UUID;

/**
 * A learner's trajectory, as later features need it to decide who may do what and who goes where.
 *
 * @param id the learner
 * @param personId the person
 * @param networkId the network
 * @param cohortId the cohort; null while there is none
 * @param employerId the home organisation
 * @param supervisorId the person who supervises; null while there is none
 * @param status where it stands
 */
public record Trajectory(
    UUID id,
    UUID personId,
    UUID networkId,
    UUID cohortId,
    UUID employerId,
    UUID supervisorId,
    LearnerStatus status) {}
