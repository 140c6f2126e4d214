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
import nl.olievlek.platform.problem.Existing;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Role;
import nl.olievlek.platform.security.Scope;

/**
 * Ties a learner to a person, a network, a cohort, an employer and a supervisor, as far as the
 * caller may and these belong together. Call within a transaction.
 */
@ApplicationScoped
class Enrolment {

  private final LearnerRepository learners;
  private final People people;
  private final NetworkPeople inNetwork;
  private final Offers offers;
  private final Networks networks;
  private final Memberships memberships;
  private final Cohorts cohorts;

  Enrolment(
      LearnerRepository learners,
      People people,
      NetworkPeople inNetwork,
      Offers offers,
      Networks networks,
      Memberships memberships,
      Cohorts cohorts) {
    this.learners = learners;
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
    networks.requireOpen("appliedDate", network, request.appliedDate());
    memberships.requireMember("employerId", employer, network, request.appliedDate());
    requireCohort(request.cohortId(), network, scope);
    requireMember(network, employer, request.cohortId(), today);
    requireSupervisor(request.supervisorId(), employer);
    var person = person(request, scope);
    requireNoneOpen(person, network, null, scope);
    var learner = new Learner(network, person, request.details(), today);
    grant(person, network, employer, scope);
    return learner;
  }

  /** Checks only what is new, so that what was right once does not stand in the way. */
  void requireSound(Learner learner, LearnerChangeRequest change, LocalDate today, Scope scope) {
    var network = learner.networkId();
    var employer = change.employerId();
    var moved = !employer.equals(learner.employerId());
    if (moved) {
      Scope.require(scope.runs(network) || scope.speaksFor(employer));
      requireMember(network, employer, change.cohortId(), today);
    }
    if (!Objects.equals(change.cohortId(), learner.cohortId())) {
      requireLeavable(learner, scope);
      requireCohort(change.cohortId(), network, scope);
      requireBegun(learner, change.cohortId());
      cohorts.move("cohortId", learner.id(), learner.cohortId(), change.cohortId());
    }
    if (moved || !Objects.equals(change.supervisorId(), learner.supervisorId())) {
      requireSupervisor(change.supervisorId(), employer);
    }
    if (moved) {
      var former = NewGrant.learner(network, learner.employerId());
      offers.takeBackOffer(learner.personId(), former, scope.person());
      grant(learner.personId(), network, employer, scope);
    }
  }

  /**
   * Refuses to take back the end of a trajectory whose learner was erased, whose cohort or network
   * is over, or when there is another by now.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 409
   */
  void requireGoesOn(Learner learner, Scope scope) {
    if (learners.erased(learner.personId())) {
      throw Problems.conflict("learner.erased-for-good");
    }
    if (!isOpen(learner.cohortId())) {
      throw Problems.conflict("learner.cohort-over");
    }
    networks.requireStillOpen(learner.networkId(), null);
    requireNoneOpen(learner.personId(), learner.networkId(), learner.id(), scope);
  }

  /** Lets the learner's cohort be as it is until the transaction ends; call before the others. */
  void keepCohort(Learner learner) {
    if (learner.cohortId() != null) {
      cohorts.keep(learner.cohortId());
    }
  }

  /**
   * Refuses to let somebody begin whose cohort has not.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 409
   */
  void requireBegun(Learner learner) {
    if (learner.cohortId() != null && !cohorts.hasBegun(learner.cohortId())) {
      throw Problems.conflict("learner.cohort-not-begun");
    }
  }

  private void requireBegun(Learner learner, UUID cohort) {
    if (learner.begun() && cohort != null && !cohorts.hasBegun(cohort)) {
      throw Problems.invalid("cohortId", "learner.cohort-not-begun");
    }
  }

  /** First day of the learner's cohort; null without a cohort. */
  LocalDate cohortStart(Learner learner) {
    return learner.cohortId() == null ? null : cohorts.startDate(learner.cohortId());
  }

  /** A person has one open trajectory in a network. */
  private void requireNoneOpen(UUID person, UUID network, UUID itself, Scope scope) {
    learners
        .open(person, network)
        .filter(open -> !open.equals(itself))
        .ifPresent(
            open -> {
              var known =
                  learners
                      .ref(open, scope)
                      .map(seen -> new Existing(Existing.Kind.LEARNER, seen.id(), seen.name()));
              throw Problems.existing(known.orElse(null), "learner.open-trajectory");
            });
  }

  /** On the day on which the training begins, or today when it has begun. */
  private void requireMember(UUID network, UUID employer, UUID cohort, LocalDate today) {
    var start = cohort == null ? today : cohorts.startDate(cohort);
    var begins = start == null || start.isBefore(today) ? today : start;
    memberships.requireMember("employerId", employer, network, begins);
  }

  private UUID person(LearnerRequest request, Scope scope) {
    return request.personId() == null
        ? people.addNew(request.person(), scope)
        : inNetwork.require("personId", request.personId(), request.networkId(), scope).id();
  }

  /** What a class came to stays as it was; from one to another is the coordinator's affair. */
  private void requireLeavable(Learner learner, Scope scope) {
    Scope.require(learner.cohortId() == null || scope.runs(learner.networkId()));
    if (learner.status().outcome() || !isOpen(learner.cohortId())) {
      throw Problems.conflict("learner.cohort-kept");
    }
  }

  private boolean isOpen(UUID cohort) {
    return cohort == null || cohorts.isOpen(cohort);
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
