package nl.olievlek.learner.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** Cohorts as learners and later features see them. */
@ApplicationScoped
public class Cohorts {

  private final CohortRepository cohorts;
  private final Event<SchoolDaysAdded> schoolDays;

  Cohorts(CohortRepository cohorts, Event<SchoolDaysAdded> schoolDays) {
    this.cohorts = cohorts;
    this.schoolDays = schoolDays;
  }

  /**
   * A cohort that a request refers to.
   *
   * @param field the field of the request, for the problem
   * @throws nl.olievlek.platform.problem.ProblemException 400 when the caller reaches no such
   *     cohort
   */
  public CohortRef require(String field, UUID id, Scope scope) {
    return cohorts
        .view(id, scope)
        .map(cohort -> new CohortRef(cohort.id(), cohort.name()))
        .orElseThrow(() -> Problems.unknown(field));
  }

  /**
   * A cohort of a network that a learner may join: it has not finished and is not cancelled, and
   * does not until the transaction ends.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 400 when there is none or it is closed
   */
  public CohortRef requireOpen(String field, UUID id, UUID network, Scope scope) {
    cohorts.keep(id);
    var cohort = cohorts.view(id, scope).orElseThrow(() -> Problems.unknown(field));
    if (!cohort.network().id().equals(network)) {
      throw Problems.invalid(field, "learner.cohort-elsewhere");
    }
    if (!cohort.status().open()) {
      throw Problems.invalid(field, "learner.cohort-closed");
    }
    return new CohortRef(cohort.id(), cohort.name());
  }

  /**
   * Lets a learner go from one cohort to another, as far as the days at school are concerned; call
   * within a transaction.
   *
   * @param from null when the learner was in none
   * @param to null when the learner goes to none
   * @throws nl.olievlek.platform.problem.ProblemException 400 when something falls on those days
   */
  public void move(String field, UUID learner, UUID from, UUID to) {
    var days = schoolWeekdays(Stream.of(from, to).filter(Objects::nonNull).toList());
    schoolDays.fire(
        SchoolDaysAdded.ofLearner(
            field, learner, days.getOrDefault(from, List.of()), days.getOrDefault(to, List.of())));
  }

  /** Nobody takes a step of a cohort until the transaction ends; look at it afterwards. */
  public void keep(UUID id) {
    cohorts.keep(id);
  }

  /** Whether a cohort that the caller was found to reach is neither over nor cancelled. */
  public boolean isOpen(UUID id) {
    return cohorts.findById(id).status().open();
  }

  /** Whether the training of a cohort that the caller was found to reach began. */
  public boolean hasBegun(UUID id) {
    return cohorts.findById(id).status().begun();
  }

  /** First day of a cohort that the caller was found to reach. */
  public LocalDate startDate(UUID id) {
    return cohorts.findById(id).startDate();
  }

  /** The cohorts that exist among these, by identifier, in one query. */
  public Map<UUID, CohortRef> refs(Collection<UUID> ids) {
    return cohorts.refs(ids).stream().collect(Collectors.toMap(CohortRef::id, Function.identity()));
  }

  /**
   * The weekdays on which cohorts are at school, 1 for Monday to 7 for Sunday, by identifier, in
   * one query.
   */
  public Map<UUID, List<Integer>> schoolWeekdays(Collection<UUID> ids) {
    return cohorts.schooldays(ids).stream()
        .collect(
            Collectors.toMap(
                CohortRepository.Schooldays::id, CohortRepository.Schooldays::weekdays));
  }
}
