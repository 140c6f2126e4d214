package nl.olievlek.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.olievlek.organisation.OrganisationRef;
import nl.olievlek.platform.lifecycle.Steps;
import nl.olievlek.platform.lifecycle.Transitions;
import nl.olievlek.platform.lifecycle.TransitionsView;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** Offers roles and takes them back. */
@ApplicationScoped
class RoleGrantService {

  private final RoleGrantRepository grants;
  private final People people;
  private final Offers offers;
  private final LastHolder last;
  private final GrantSteps steps;
  private final Transitions transitions;
  private final Clock clock;

  RoleGrantService(
      RoleGrantRepository grants,
      People people,
      Offers offers,
      LastHolder last,
      GrantSteps steps,
      Transitions transitions,
      Clock clock) {
    this.grants = grants;
    this.people = people;
    this.offers = offers;
    this.last = last;
    this.steps = steps;
    this.transitions = transitions;
    this.clock = clock;
  }

  Page<RoleGrantView> list(RoleGrantFilter filter, PageRequest page, Scope scope) {
    return grants.page(filter, LocalDate.now(clock), scope, page);
  }

  Page<OrganisationRef> places(RolePlaceFilter filter, PageRequest page, Scope scope) {
    return grants.places(filter.role(), filter.q(), LocalDate.now(clock), scope, page);
  }

  @Transactional
  RoleGrantView get(UUID id, Scope scope) {
    return view(id, scope);
  }

  @Transactional
  RoleGrantView add(RoleGrantRequest request, Scope scope) {
    var person = people.require("personId", request.personId(), scope).id();
    var grant = request.grant();
    var faults = offers.faults(grant, scope);
    if (!faults.isEmpty()) {
      throw Problems.invalid(faults);
    }
    Scope.require(offers.mayGive(scope, grant));
    var from = Objects.requireNonNullElseGet(grant.validFrom(), () -> LocalDate.now(clock));
    if (grants.given(person, grant, from)) {
      throw Problems.conflict("account.grant-exists");
    }
    return view(offers.offer(person, grant, scope.person()), scope);
  }

  /** Nobody makes the own role last longer. */
  @Transactional
  RoleGrantView change(UUID id, RoleGrantDatesRequest dates, long version, Scope scope) {
    var seen = toChange(id, scope);
    Scope.require(!scope.is(seen.personId()) || seen.shortens(dates.validFrom(), dates.validTo()));
    if (dates.validTo() != null || dates.validFrom().isAfter(LocalDate.now(clock))) {
      last.requireAnother(id, seen.given().role(), seen.given().networkId());
    }
    seen.requireVersion(version);
    seen.change(dates.validFrom(), dates.validTo());
    return view(id, scope);
  }

  /** Accepting and declining is for the person alone, elsewhere. */
  @Transactional
  RoleGrantView transition(UUID id, RoleGrantTransition step, Scope scope) {
    var from = view(id, scope).status();
    transitions.require(RoleGrant.class, id, from, step.to(), steps(id, scope), step);
    offers.takeBack(id, step.reason(), scope.person());
    return view(id, scope);
  }

  @Transactional
  TransitionsView history(UUID id, Scope scope) {
    return transitions.of(RoleGrant.class, id, view(id, scope).status(), steps(id, scope));
  }

  private Steps<GrantStatus> steps(UUID id, Scope scope) {
    return steps.ofGiver(grants.findById(id), view(id, scope).mayChange());
  }

  private RoleGrant toChange(UUID id, Scope scope) {
    Scope.require(view(id, scope).mayChange());
    return grants.findById(id);
  }

  private RoleGrantView view(UUID id, Scope scope) {
    return grants.view(id, LocalDate.now(clock), scope).orElseThrow(Problems::notFound);
  }
}
