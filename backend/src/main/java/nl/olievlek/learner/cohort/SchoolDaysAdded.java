package nl.olievlek.learner.cohort;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Learners are at school on more days of the week than they were; within the transaction.
 *
 * @param field field of the request that says so, for the problem
 * @param cohortId whose learners; null when it is about one learner
 * @param learnerId the learner; null when it is about a cohort
 * @param weekdays the days that are new, 1 for Monday to 7 for Sunday; may be none
 */
public record SchoolDaysAdded(String field, UUID cohortId, UUID learnerId, Set<Integer> weekdays) {

  static SchoolDaysAdded ofCohort(
      String field, UUID cohort, Collection<Integer> before, Collection<Integer> after) {
    return new SchoolDaysAdded(field, cohort, null, added(before, after));
  }

  static SchoolDaysAdded ofLearner(
      String field, UUID learner, Collection<Integer> before, Collection<Integer> after) {
    return new SchoolDaysAdded(field, null, learner, added(before, after));
  }

  private static Set<Integer> added(Collection<Integer> before, Collection<Integer> after) {
    var added = new HashSet<>(after);
    added.removeAll(before);
    return Set.copyOf(added);
  }
}
