package nl.olievlek.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.olievlek.network.Networks;
import nl.olievlek.organisation.Organisations;
import nl.olievlek.platform.problem.ProblemException.FieldText;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Role;
import nl.olievlek.platform.security.Scope;

/** What a role to give must say, for whoever wants to give it. */
@ApplicationScoped
class GrantRules {

  private static final String UNKNOWN = "platform.unknown-reference";

  private final GrantRepository grants;
  private final Networks networks;
  private final Organisations organisations;
  private final Clock clock;

  GrantRules(GrantRepository grants, Networks networks, Organisations organisations, Clock clock) {
    this.grants = grants;
    this.networks = networks;
    this.organisations = organisations;
    this.clock = clock;
  }

  /** All that is wrong with a role, by field; nothing when it can be given. */
  List<FieldText> faults(NewGrant grant, Scope scope) {
    var faults = new ArrayList<FieldText>();
    var role = grant.role();
    place(faults, "networkId", grant.networkId(), inNetwork(role), role == Role.AUDITOR);
    place(faults, "organisationId", grant.organisationId(), inOrganisation(role), false);
    place(faults, "cohortId", grant.cohortId(), role == Role.TEACHER, false);
    if (faults.isEmpty()) {
      references(faults, grant, scope);
    }
    var from = grant.validFrom() == null ? LocalDate.now(clock) : grant.validFrom();
    if (grant.validTo() != null && grant.validTo().isBefore(from)) {
      faults.add(Problems.violation("validTo", "platform.end-before-start"));
    }
    return faults;
  }

  private static boolean inNetwork(Role role) {
    return switch (role) {
      case NETWORK_COORDINATOR, LEARNER, GUEST, AUDITOR -> true;
      default -> false;
    };
  }

  private static boolean inOrganisation(Role role) {
    return switch (role) {
      case ORGANISATION_ADMIN, SUPERVISOR, TEACHER, LEARNER -> true;
      default -> false;
    };
  }

  private static void place(
      List<FieldText> faults, String field, UUID value, boolean needed, boolean optional) {
    if (value == null && needed && !optional) {
      faults.add(Problems.violation(field, "platform.required"));
    }
    if (value != null && !needed) {
      faults.add(Problems.violation(field, "account.grant-place"));
    }
  }

  /**
   * A cohort of a network that the caller takes no part in is as unknown as one that is not there.
   */
  private void references(List<FieldText> faults, NewGrant grant, Scope scope) {
    if (grant.networkId() != null && networks.refs(List.of(grant.networkId())).isEmpty()) {
      faults.add(Problems.violation("networkId", UNKNOWN));
    }
    if (grant.networkId() != null) {
      networks
          .ended(grant.networkId(), grant.validFrom())
          .ifPresent(last -> faults.add(Problems.violation("networkId", "network.ended", last)));
    }
    if (grant.organisationId() != null
        && organisations.refs(List.of(grant.organisationId())).isEmpty()) {
      faults.add(Problems.violation("organisationId", UNKNOWN));
    }
    if (grant.cohortId() != null) {
      if (grants.networkOf(grant.cohortId()).filter(scope::joins).isEmpty()) {
        faults.add(Problems.violation("cohortId", UNKNOWN));
      }
    }
  }
}
