package nl.olievlek.learner.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.olievlek.network.membership.Memberships;
import nl.olievlek.platform.lifecycle.Acts;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** What is whose to do with a cohort, and when. */
@ApplicationScoped
class CohortActs {

  private final Memberships memberships;

  CohortActs(Memberships memberships) {
    this.memberships = memberships;
  }

  /** For the caller, as things stand. */
  Acts<CohortAct> of(CohortView cohort, Scope scope) {
    var runs = scope.runs(cohort.network().id());
    return Acts.of(
        act -> runs || act != CohortAct.CHANGE && sends(cohort, scope),
        act -> requirePossible(act, cohort.status()));
  }

  /** Whose pledge somebody can put down. */
  static boolean mayPledge(CohortView cohort, UUID organisation, Scope scope) {
    return scope.runs(cohort.network().id()) || scope.speaksFor(organisation);
  }

  private static void requirePossible(CohortAct act, CohortStatus status) {
    if (act == CohortAct.PLEDGE && !status.pledging()) {
      throw Problems.conflict("learner.pledges-closed", status);
    }
    if (act == CohortAct.ENROL && !status.open()) {
      throw Problems.invalid("cohortId", "learner.cohort-closed");
    }
  }

  /** Whether the caller speaks for a member. */
  private boolean sends(CohortView cohort, Scope scope) {
    var network = cohort.network().id();
    return !scope.administered().isEmpty()
        && !memberships.members(scope.administered(), network, cohort.startDate()).isEmpty();
  }
}
