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
  private final Clock clock;

  OrganisationService(OrganisationRepository organisations, Clock clock) {
    this.organisations = organisations;
    this.clock = clock;
  }

  Page<OrganisationView> list(OrganisationFilter filter, PageRequest page) {
    return organisations.page(filter, LocalDate.now(clock), page);
  }

  @Transactional
  OrganisationView get(UUID id) {
    return organisations.view(id).orElseThrow(Problems::notFound);
  }

  @Transactional
  OrganisationView add(OrganisationRequest request) {
    var organisation = new Organisation(request, false);
    organisations.persist(organisation);
    return get(organisation.id());
  }

  @Transactional
  OrganisationView change(UUID id, OrganisationRequest request, long version, Scope scope) {
    var organisation = organisations.findByIdOptional(id).orElseThrow(Problems::notFound);
    Scope.require(scope.speaksFor(id));
    organisation.requireVersion(version);
    organisation.change(request);
    return get(id);
  }
}
