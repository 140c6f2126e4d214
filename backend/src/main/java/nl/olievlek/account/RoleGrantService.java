package nl.olievlek.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.olievlek.platform.lifecycle.Transitions;
import nl.olievlek.platform.lifecycle.TransitionsView;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** Gives roles and takes them back. */
@ApplicationScoped
class RoleGrantService {

  private final RoleGrantRepository grants;
  private final People people;
  private final GrantRules rules;
  private final LastHolder last;
  private final Transitions transitions;
  private final Clock clock;

  RoleGrantService(
      RoleGrantRepository grants,
      People people,
      GrantRules rules,
      LastHolder last,
      Transitions transitions,
      Clock clock) {
    this.grants = grants;
    this.people = people;
    this.rules = rules;
    this.last = last;
    this.transitions = transitions;
    this.clock = clock;
  }

  @Transactional
  Page<RoleGrantView> list(RoleGrantFilter filter, PageRequest page, Scope scope) {
    return grants.page(filter, LocalDate.now(clock), scope, page);
  }

  @Transactional
  RoleGrantView get(UUID id, Scope scope) {
    return view(id, scope);
  }

  @Transactional
  RoleGrantView add(RoleGrantRequest request, Scope scope) {
    var person = people.require("personId", request.personId(), scope).id();
    var grant = request.grant();
    var faults = rules.faults(grant, scope);
    if (!faults.isEmpty()) {
      throw Problems.invalid(faults);
    }
    Scope.require(people.mayGive(scope, grant));
    var from = Objects.requireNonNullElseGet(grant.validFrom(), () -> LocalDate.now(clock));
    if (grants.given(person, grant, from)) {
      throw Problems.conflict("account.grant-exists");
    }
    var given = people.grant(person, grant, scope.person());
    transitions.record(RoleGrant.class, given, null, GrantStatus.ACTIVE, null);
    return view(given, scope);
  }

  @Transactional
  RoleGrantView change(UUID id, RoleGrantDatesRequest dates, long version, Scope scope) {
    var seen = toChange(id, scope);
    if (dates.validTo() != null || dates.validFrom().isAfter(LocalDate.now(clock))) {
      last.requireAnother(id, seen.given().role(), seen.given().networkId());
    }
    seen.requireVersion(version);
    seen.change(dates.validFrom(), dates.validTo());
    return view(id, scope);
  }

  @Transactional
  RoleGrantView transition(UUID id, RoleGrantTransition step, Scope scope) {
    toChange(id, scope).status().to(step.to());
    people.revoke(id, step.reason());
    return view(id, scope);
  }

  @Transactional
  TransitionsView history(UUID id, Scope scope) {
    return transitions.of(RoleGrant.class, id, view(id, scope).status());
  }

  private RoleGrant toChange(UUID id, Scope scope) {
    view(id, scope);
    var grant = grants.findById(id);
    Scope.require(people.mayGive(scope, grant.given()));
    return grant;
  }

  private RoleGrantView view(UUID id, Scope scope) {
    return grants.view(id, LocalDate.now(clock), scope).orElseThrow(Problems::notFound);
  }
}
