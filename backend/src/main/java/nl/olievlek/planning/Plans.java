package nl.olievlek.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Between a plan by number and one by id. */
final class Plans {

  private Plans() {}

  static List<Assignment> assignments(Problem problem, int[] plan) {
    List<Assignment> assignments = new ArrayList<>();
    for (int i = 0; i < plan.length; i++) {
      if (plan[i] != problem.nowhere()) {
        assignments.add(new Assignment(problem.applicants[i].id(), problem.places[plan[i]].id()));
      }
    }
    return assignments;
  }

  /**
   * @throws IllegalArgumentException when an id is unknown or a learner occurs twice
   */
  static int[] plan(Problem problem, List<Assignment> assignments) {
    Map<UUID, UUID> placeOf = new HashMap<>();
    for (Assignment assignment : assignments) {
      if (placeOf.put(assignment.applicant(), assignment.place()) != null) {
        throw new IllegalArgumentException("Learner twice: " + assignment.applicant());
      }
    }
    int[] plan = new int[problem.learners()];
    for (int i = 0; i < plan.length; i++) {
      UUID place = placeOf.remove(problem.applicants[i].id());
      plan[i] = place == null ? problem.nowhere() : problem.place(place);
    }
    if (!placeOf.isEmpty()) {
      throw new IllegalArgumentException("Unknown learners: " + placeOf.keySet());
    }
    return plan;
  }

  static List<UUID> unplaced(Problem problem, int[] plan) {
    List<UUID> unplaced = new ArrayList<>();
    for (int i = 0; i < plan.length; i++) {
      if (plan[i] == problem.nowhere()) {
        unplaced.add(problem.applicants[i].id());
      }
    }
    return unplaced;
  }

  static List<UUID> drawOrder(Problem problem) {
    return Arrays.stream(problem.applicants).map(Applicant::id).toList();
  }
}
