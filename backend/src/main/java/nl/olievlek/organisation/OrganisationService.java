package nl.olievlek.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** Finds, adds and changes organisations. */
@ApplicationScoped
class OrganisationService {

  private final OrganisationRepository organisations;
  private final OrganisationActs acts;
  private final Clock clock;

  OrganisationService(OrganisationRepository organisations, OrganisationActs acts, Clock clock) {
    this.organisations = organisations;
    this.acts = acts;
    this.clock = clock;
  }

  Page<OrganisationView> list(OrganisationFilter filter, PageRequest page) {
    return organisations.page(filter, LocalDate.now(clock), page);
  }

  @Transactional
  OrganisationView get(UUID id, Scope scope) {
    var organisation = organisations.view(id).orElseThrow(Problems::notFound);
    return acts.of(organisation, scope).on(organisation, OrganisationAct.class);
  }

  @Transactional
  OrganisationView add(OrganisationRequest request, Scope scope) {
    var organisation = new Organisation(request, false);
    organisations.persist(organisation);
    return get(organisation.id(), scope);
  }

  @Transactional
  OrganisationView change(UUID id, OrganisationRequest request, long version, Scope scope) {
    acts.of(id, scope).require(OrganisationAct.CHANGE);
    if (request.kind() != OrganisationKind.COLLECTIVE && organisations.heldWithMembers(id)) {
      throw Problems.conflict("organisation.collective-has-members");
    }
    var organisation = organisations.findById(id);
    organisation.requireVersion(version);
    organisation.change(request);
    return get(id, scope);
  }
}
