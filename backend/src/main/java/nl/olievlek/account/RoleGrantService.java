package nl.olievlek.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.olievlek.organisation.OrganisationRef;
import nl.olievlek.platform.lifecycle.Acts;
import nl.olievlek.platform.lifecycle.Said;
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
  private final Transitions transitions;
  private final Clock clock;

  RoleGrantService(
      RoleGrantRepository grants,
      People people,
      Offers offers,
      LastHolder last,
      Transitions transitions,
      Clock clock) {
    this.grants = grants;
    this.people = people;
    this.offers = offers;
    this.last = last;
    this.transitions = transitions;
    this.clock = clock;
  }

  Page<RoleGrantView> list(RoleGrantFilter filter, PageRequest page, Scope scope) {
    return grants.page(filter, scope, page).map(RoleGrantService::answer);
  }

  Page<OrganisationRef> places(RolePlaceFilter filter, PageRequest page, Scope scope) {
    return grants.places(filter.role(), filter.q(), scope, page);
  }

  @Transactional
  RoleGrantView get(UUID id, Scope scope) {
    return answer(view(id, scope));
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
    return get(offers.offer(person, grant, scope.person()), scope);
  }

  /** Nobody makes the own role last longer. */
  @Transactional
  RoleGrantView change(UUID id, RoleGrantDatesRequest dates, long version, Scope scope) {
    acts(view(id, scope)).require(GrantAct.CHANGE);
    var seen = grants.findById(id);
    Scope.require(!scope.is(seen.personId()) || seen.shortens(dates.validFrom(), dates.validTo()));
    if (dates.validTo() != null || dates.validFrom().isAfter(LocalDate.now(clock))) {
      last.requireAnother(id);
    }
    seen.requireVersion(version);
    seen.change(dates.validFrom(), dates.validTo());
    return get(id, scope);
  }

  /** Accepting and declining is for the person alone, elsewhere. */
  @Transactional
  RoleGrantView transition(UUID id, RoleGrantTransition step, Scope scope) {
    var seen = view(id, scope);
    transitions.require(
        RoleGrant.class, id, seen.status(), step.to(), GrantSteps.ofGiver(seen), step);
    offers.takeBack(id, step.reason(), scope.person());
    return get(id, scope);
  }

  @Transactional
  TransitionsView history(UUID id, Scope scope) {
    var seen = view(id, scope);
    return transitions.of(RoleGrant.class, id, seen.status(), GrantSteps.ofGiver(seen));
  }

  private static RoleGrantView answer(RoleGrantView seen) {
    var steps = GrantSteps.ofGiver(seen).from(seen.status());
    return acts(seen).on(Said.in(seen, "steps", steps), GrantAct.class);
  }

  private static Acts<GrantAct> acts(RoleGrantView seen) {
    return Acts.of(
        act -> seen.mayChange() && (act != GrantAct.INVITE || seen.invitable()),
        act -> {
          if (act == GrantAct.CHANGE && seen.status().next().isEmpty()) {
            throw Problems.conflict("account.grant-revoked");
          }
        });
  }

  private RoleGrantView view(UUID id, Scope scope) {
    return grants.view(id, scope).orElseThrow(Problems::notFound);
  }
}
