package nl.olievlek.learner;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** Learners as later features see them. */
@ApplicationScoped
public class Learners {

  private final LearnerRepository learners;

  Learners(LearnerRepository learners) {
    this.learners = learners;
  }

  /**
   * A learner that a request refers to.
   *
   * @param field the field of the request, for the problem
   * @throws nl.olievlek.platform.problem.ProblemException 400 when the caller reaches no such
   *     learner
   */
  public Trajectory require(String field, UUID id, Scope scope) {
    return learners.trajectory(id, scope).orElseThrow(() -> Problems.unknown(field));
  }

  /**
   * The learner in the path of a request.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 404 when the caller reaches no such
   *     learner
   */
  public Trajectory get(UUID id, Scope scope) {
    return learners.trajectory(id, scope).orElseThrow(Problems::notFound);
  }

  /** Nobody changes a trajectory until the transaction ends; look at it afterwards. */
  public void keep(UUID id) {
    learners.keep(id);
  }

  /** The trajectories that exist among these, by identifier, in one query. */
  public Map<UUID, Trajectory> trajectories(Collection<UUID> ids) {
    return learners.trajectories(ids).stream()
        .collect(Collectors.toMap(Trajectory::id, Function.identity()));
  }

  /** The trajectories of cohorts, whatever their status, in the order of their identifiers. */
  public List<Trajectory> ofCohorts(Collection<UUID> cohorts) {
    return learners.ofCohorts(cohorts);
  }

  /** The trajectories of cohorts that were learning on a day, in the same order. */
  public List<Trajectory> activeOn(Collection<UUID> cohorts, LocalDate day) {
    return learners.activeOn(cohorts, day);
  }
}
