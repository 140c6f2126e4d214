package nl.olievlek.learner;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.olievlek.account.NetworkPeople;
import nl.olievlek.account.NewGrant;
import nl.olievlek.account.Offers;
import nl.olievlek.account.People;
import nl.olievlek.learner.cohort.Cohorts;
import nl.olievlek.network.Networks;
import nl.olievlek.network.membership.Memberships;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Role;
import nl.olievlek.platform.security.Scope;

/**
 * Ties a learner to a person, a network, a cohort, an employer and a supervisor, as far as the
 * caller may and these belong together. Call within a transaction.
 */
@ApplicationScoped
class Enrolment {

  private final People people;
  private final NetworkPeople inNetwork;
  private final Offers offers;
  private final Networks networks;
  private final Memberships memberships;
  private final Cohorts cohorts;

  Enrolment(
      People people,
      NetworkPeople inNetwork,
      Offers offers,
      Networks networks,
      Memberships memberships,
      Cohorts cohorts) {
    this.people = people;
    this.inNetwork = inNetwork;
    this.offers = offers;
    this.networks = networks;
    this.memberships = memberships;
    this.cohorts = cohorts;
  }

  /** A learner to store, with a person who may act as one. */
  Learner enrol(LearnerRequest request, LocalDate today, Scope scope) {
    if ((request.personId() == null) == (request.person() == null)) {
      throw Problems.invalid("personId", "learner.one-person");
    }
    var network = networks.require("networkId", request.networkId(), scope).id();
    var employer = request.employerId();
    Scope.require(scope.runs(network) || scope.speaksFor(employer));
    memberships.requireMember("employerId", employer, network, request.appliedDate());
    requireCohort(request.cohortId(), network, scope);
    requireSupervisor(request.supervisorId(), employer);
    var person = person(request, scope);
    var learner = new Learner(network, person, request.details(), today);
    grant(person, network, employer, scope);
    return learner;
  }

  /** Checks only what is new, so that what was right once does not stand in the way. */
  void requireSound(Learner learner, LearnerChangeRequest change, Scope scope) {
    var network = learner.networkId();
    var employer = change.employerId();
    var moved = !employer.equals(learner.employerId());
    if (moved) {
      Scope.require(scope.runs(network) || scope.speaksFor(employer));
      memberships.requireMember("employerId", employer, network, null);
    }
    if (!Objects.equals(change.cohortId(), learner.cohortId())) {
      requireCohort(change.cohortId(), network, scope);
    }
    if (moved || !Objects.equals(change.supervisorId(), learner.supervisorId())) {
      requireSupervisor(change.supervisorId(), employer);
    }
    if (moved) {
      grant(learner.personId(), network, employer, scope);
    }
  }

  private UUID person(LearnerRequest request, Scope scope) {
    return request.personId() == null
        ? people.addNew(request.person(), scope)
        : inNetwork.require("personId", request.personId(), request.networkId(), scope).id();
  }

  private void requireCohort(UUID cohort, UUID network, Scope scope) {
    if (cohort != null) {
      cohorts.requireOpen("cohortId", cohort, network, scope);
    }
  }

  private void requireSupervisor(UUID supervisor, UUID employer) {
    if (supervisor != null && !people.holds(supervisor, Role.SUPERVISOR, employer)) {
      throw Problems.invalid("supervisorId", "learner.supervisor");
    }
  }

  /** An earlier trajectory with the same employer may have brought the role already. */
  private void grant(UUID person, UUID network, UUID employer, Scope scope) {
    offers.offerUnlessHeld(person, NewGrant.learner(network, employer), scope.person());
  }
}
