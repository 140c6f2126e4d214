package nl.olievlek.learner.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.olievlek.network.membership.Memberships;
import nl.olievlek.organisation.Organisations;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;
import nl.olievlek.platform.web.EntityTags;

/** Keeps what organisations pledge to cohorts. */
@ApplicationScoped
class PledgeService {

  private final PledgeRepository pledges;
  private final CohortRepository cohorts;
  private final CohortActs acts;
  private final Organisations organisations;
  private final Memberships memberships;

  PledgeService(
      PledgeRepository pledges,
      CohortRepository cohorts,
      CohortActs acts,
      Organisations organisations,
      Memberships memberships) {
    this.memberships = memberships;
    this.pledges = pledges;
    this.cohorts = cohorts;
    this.acts = acts;
    this.organisations = organisations;
  }

  Page<PledgeView> list(UUID cohort, Scope scope, PageRequest page) {
    var seen = reach(cohort, scope);
    return pledges
        .page(cohort, scope, page)
        .map(pledge -> pledge.to(mayChange(seen, pledge.organisation().id(), scope)));
  }

  @Transactional
  PledgeView get(UUID cohort, UUID organisation, Scope scope) {
    return answer(reach(cohort, scope), organisation, scope);
  }

  /** The version is asked for only when there is a pledge to overwrite. */
  @Transactional
  PledgeView put(
      UUID cohort, UUID organisation, PledgeRequest request, String ifMatch, Scope scope) {
    cohorts.keep(cohort);
    var seen = reach(cohort, scope);
    requireKnown(organisation);
    Scope.require(CohortActs.mayPledge(seen, organisation, scope));
    acts.of(seen, scope).requirePossible(CohortAct.PLEDGE);
    pledges
        .of(cohort, organisation)
        .ifPresentOrElse(
            known -> {
              known.requireVersion(EntityTags.required(ifMatch));
              known.expect(request.expectedCount());
            },
            () -> pledge(seen, organisation, request));
    return answer(seen, organisation, scope);
  }

  private void pledge(CohortView cohort, UUID organisation, PledgeRequest request) {
    memberships.requireMember(
        "organisationId", organisation, cohort.network().id(), cohort.startDate());
    pledges.persist(new CohortPledge(cohort.id(), organisation, request.expectedCount()));
  }

  private PledgeView answer(CohortView cohort, UUID organisation, Scope scope) {
    return pledges
        .view(cohort.id(), organisation, scope)
        .orElseThrow(Problems::notFound)
        .to(mayChange(cohort, organisation, scope));
  }

  private static boolean mayChange(CohortView cohort, UUID organisation, Scope scope) {
    return cohort.status().pledging() && CohortActs.mayPledge(cohort, organisation, scope);
  }

  private CohortView reach(UUID cohort, Scope scope) {
    return cohorts.view(cohort, scope).orElseThrow(Problems::notFound);
  }

  private void requireKnown(UUID organisation) {
    if (organisations.refs(List.of(organisation)).isEmpty()) {
      throw Problems.notFound();
    }
  }
}
