package nl.olievlek.network.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.olievlek.network.Networks;
import nl.olievlek.organisation.Organisations;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;
import nl.olievlek.platform.time.Periods;

/** Finds, adds and changes memberships of a network. */
@ApplicationScoped
class MembershipService {

  private final MembershipRepository memberships;
  private final Networks networks;
  private final Organisations organisations;

  MembershipService(
      MembershipRepository memberships, Networks networks, Organisations organisations) {
    this.memberships = memberships;
    this.networks = networks;
    this.organisations = organisations;
  }

  @Transactional
  Page<MembershipView> list(UUID network, MembershipFilter filter, PageRequest page) {
    networks.get(network);
    return memberships.page(network, filter, page);
  }

  @Transactional
  Page<MembershipView> listOf(UUID organisation, MembershipFilter filter, PageRequest page) {
    return memberships.pageOf(organisation, filter, page);
  }

  @Transactional
  MembershipView get(UUID network, UUID id) {
    return memberships.view(network, id).orElseThrow(Problems::notFound);
  }

  @Transactional
  MembershipView add(UUID network, MembershipRequest request, Scope scope) {
    networks.getToRun(network, scope);
    check(network, request);
    var membership = new Membership(network, request);
    memberships.persist(membership);
    return get(network, membership.id());
  }

  @Transactional
  MembershipView change(
      UUID network, UUID id, MembershipRequest request, long version, Scope scope) {
    var membership = memberships.in(network, id).orElseThrow(Problems::notFound);
    networks.getToRun(network, scope);
    membership.requireVersion(version);
    check(network, request);
    membership.change(request);
    return get(network, id);
  }

  private void check(UUID network, MembershipRequest request) {
    Periods.requireOrder("validTo", request.validFrom(), request.validTo());
    if (request.organisationId() != null) {
      organisations.require("organisationId", request.organisationId());
    }
  }
}
