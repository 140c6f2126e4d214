package nl.olievlek.organisation.collective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.olievlek.organisation.Organisations;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;
import nl.olievlek.platform.time.Periods;

/** Finds, adds and changes members of a collective. */
@ApplicationScoped
class CollectiveMemberService {

  private final CollectiveMemberRepository members;
  private final Organisations organisations;

  CollectiveMemberService(CollectiveMemberRepository members, Organisations organisations) {
    this.members = members;
    this.organisations = organisations;
  }

  Page<CollectiveMemberView> list(
      UUID organisation, CollectiveMemberFilter filter, PageRequest page) {
    organisations.get(organisation);
    return members.page(organisation, filter, page);
  }

  @Transactional
  CollectiveMemberView get(UUID organisation, UUID id) {
    return members.view(organisation, id).orElseThrow(Problems::notFound);
  }

  @Transactional
  CollectiveMemberView add(UUID organisation, CollectiveMemberRequest request, Scope scope) {
    organisations.getCollectiveToAddTo(organisation, scope);
    check(organisation, request);
    var member = new CollectiveMember(organisation, request);
    members.persist(member);
    return get(organisation, member.id());
  }

  @Transactional
  CollectiveMemberView change(
      UUID organisation, UUID id, CollectiveMemberRequest request, long version, Scope scope) {
    var member = members.in(organisation, id).orElseThrow(Problems::notFound);
    organisations.getToChange(organisation, scope);
    member.requireVersion(version);
    check(organisation, request);
    member.change(request);
    return get(organisation, id);
  }

  private void check(UUID organisation, CollectiveMemberRequest request) {
    Periods.requireOrder("validTo", request.validFrom(), request.validTo());
    if (organisation.equals(request.organisationId())) {
      throw Problems.invalid("organisationId", "organisation.collective-self");
    }
    if (request.organisationId() != null) {
      organisations.require("organisationId", request.organisationId());
    }
  }
}
