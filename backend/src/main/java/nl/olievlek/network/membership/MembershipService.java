package nl.olievlek.network.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.network.Networks;
import nl.olievlek.network.membership.MembershipChanged.Deed;
import nl.olievlek.organisation.Organisations;
import nl.olievlek.platform.lifecycle.Transitions;
import nl.olievlek.platform.lifecycle.TransitionsView;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;
import nl.olievlek.platform.time.Periods;

/** Finds memberships, proposes them and takes what the two sides say to them. */
@ApplicationScoped
class MembershipService {

  private final MembershipRepository memberships;
  private final Networks networks;
  private final Organisations organisations;
  private final Transitions transitions;
  private final Event<MembershipChanged> changed;
  private final Clock clock;

  MembershipService(
      MembershipRepository memberships,
      Networks networks,
      Organisations organisations,
      Transitions transitions,
      Event<MembershipChanged> changed,
      Clock clock) {
    this.memberships = memberships;
    this.networks = networks;
    this.organisations = organisations;
    this.transitions = transitions;
    this.changed = changed;
    this.clock = clock;
  }

  Page<MembershipView> list(UUID network, MembershipFilter filter, Scope scope, PageRequest page) {
    networks.get(network);
    return page(network, null, filter, scope, page);
  }

  Page<MembershipView> listOf(
      UUID organisation, MembershipFilter filter, Scope scope, PageRequest page) {
    return page(null, organisation, filter, scope, page);
  }

  @Transactional
  MembershipView get(UUID network, UUID id, Scope scope) {
    return MembershipView.of(row(network, id, scope), scope);
  }

  /** Proposes one for the side that the caller speaks for; the network's when for both. */
  @Transactional
  MembershipView propose(UUID network, MembershipRequest request, Scope scope) {
    networks.get(network);
    var organisation = request.organisationId();
    var runs = scope.runs(network);
    Scope.require(runs || organisation != null && scope.administered().contains(organisation));
    Periods.requireOrder("validTo", request.validFrom(), request.validTo());
    var day = request.validFrom() == null ? request.validTo() : request.validFrom();
    networks.requireOpen("validFrom", network, day);
    if (organisation == null) {
      return get(network, keep(Membership.accepted(network, request)), scope);
    }
    organisations.require("organisationId", organisation);
    if (memberships.inTheWay(network, request)) {
      throw Problems.conflict("network.membership-there");
    }
    var side = runs ? MembershipSide.NETWORK : MembershipSide.ORGANISATION;
    var id = keep(Membership.proposed(network, request, side));
    tell(row(network, id, scope), Deed.PROPOSED, side, scope);
    return get(network, id, scope);
  }

  /** Makes the period of an accepted one shorter, or says more about it. */
  @Transactional
  MembershipView change(
      UUID network, UUID id, MembershipRequest request, long version, Scope scope) {
    var seen = row(network, id, scope);
    Scope.require(seen.concerns(scope));
    var membership = memberships.locked(id);
    membership.requireVersion(version);
    Periods.requireOrder("validTo", request.validFrom(), request.validTo());
    membership.change(request, LocalDate.now(clock));
    if (membership.named() && !seen.samePeriod(request)) {
      tell(seen, Deed.SHORTENED, seen.side(scope), scope);
    }
    return get(network, id, scope);
  }

  @Transactional
  MembershipView step(UUID network, UUID id, MembershipTransition step, Scope scope) {
    Scope.require(row(network, id, scope).concerns(scope));
    var membership = memberships.locked(id);
    var now = row(network, id, scope);
    transitions.require(Membership.class, id, now.status(), step.to(), now.steps(scope), step);
    var by = now.side(scope);
    take(membership, step, by);
    transitions.record(Membership.class, id, now.status(), step.to(), step.reason());
    if (membership.named()) {
      tell(now, deed(step.to(), now, by), by, scope);
    }
    return get(network, id, scope);
  }

  /**
   * Takes away a member that no source names and that was written down by mistake; what somebody
   * was asked stays known.
   */
  @Transactional
  void remove(UUID network, UUID id, Scope scope) {
    var seen = row(network, id, scope);
    Scope.require(seen.concerns(scope));
    if (!seen.removable(scope)) {
      throw Problems.conflict("network.membership-named");
    }
    memberships.delete(memberships.locked(id));
  }

  @Transactional
  TransitionsView history(UUID network, UUID id, Scope scope) {
    var seen = row(network, id, scope);
    Scope.require(seen.concerns(scope));
    return transitions.of(Membership.class, id, seen.status(), seen.steps(scope));
  }

  private void take(Membership membership, MembershipTransition step, MembershipSide by) {
    var now = clock.instant();
    switch (step.to()) {
      case ACCEPTED -> membership.accept(by, now);
      case DECLINED -> membership.decline(by, step.reason(), now);
      case ENDED -> membership.end(by, step.reason(), step.validTo(), LocalDate.now(clock), now);
      case PROPOSED -> throw new IllegalStateException("no step leads to a proposal");
    }
  }

  private static Deed deed(MembershipStatus to, MembershipRow before, MembershipSide by) {
    return switch (to) {
      case DECLINED -> by == before.proposedBy() ? Deed.TAKEN_BACK : Deed.DECLINED;
      case ENDED -> Deed.ENDED;
      default -> Deed.ACCEPTED;
    };
  }

  private UUID keep(Membership membership) {
    memberships.persist(membership);
    transitions.record(Membership.class, membership.id(), null, membership.status(), null);
    return membership.id();
  }

  private void tell(MembershipRow row, Deed deed, MembershipSide by, Scope scope) {
    changed.fire(
        new MembershipChanged(
            row.network(),
            row.organisation(),
            row.role(),
            memberships.roles(row.network().id(), row.organisation().id(), row.id()),
            deed,
            by,
            scope.person()));
  }

  private Page<MembershipView> page(
      UUID network, UUID organisation, MembershipFilter filter, Scope scope, PageRequest page) {
    return memberships
        .page(network, organisation, filter, scope, page)
        .map(row -> MembershipView.of(row, scope));
  }

  private MembershipRow row(UUID network, UUID id, Scope scope) {
    return memberships.row(network, id, scope).orElseThrow(Problems::notFound);
  }
}
