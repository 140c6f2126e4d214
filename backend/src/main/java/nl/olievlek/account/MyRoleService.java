package nl.olievlek.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.platform.lifecycle.Steps;
import nl.olievlek.platform.lifecycle.Transitions;
import nl.olievlek.platform.lifecycle.TransitionsView;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** Lets people answer what they are offered, and lay down what they hold. */
@ApplicationScoped
class MyRoleService {

  private final MyRoleRepository roles;
  private final GrantRepository grants;
  private final Offers offers;
  private final Joins joins;
  private final GrantSteps steps;
  private final Transitions transitions;
  private final Clock clock;

  MyRoleService(
      MyRoleRepository roles,
      GrantRepository grants,
      Offers offers,
      Joins joins,
      GrantSteps steps,
      Transitions transitions,
      Clock clock) {
    this.roles = roles;
    this.grants = grants;
    this.offers = offers;
    this.joins = joins;
    this.steps = steps;
    this.transitions = transitions;
    this.clock = clock;
  }

  Page<MyRoleView> list(MyRoleFilter filter, PageRequest page, Scope scope) {
    return roles.page(filter, LocalDate.now(clock), scope, page);
  }

  @Transactional
  TransitionsView transitions(UUID id, Scope scope) {
    var seen = roles.view(id, scope).orElseThrow(Problems::notFound);
    var person = roles.person(id, scope).orElseThrow(Problems::notFound);
    return transitions.of(RoleGrant.class, id, seen.status(), steps(id, person, scope));
  }

  @Transactional
  MyRoleView transition(UUID id, MyRoleTransition step, Scope scope) {
    var before = roles.view(id, scope).orElseThrow(Problems::notFound);
    var person = roles.person(id, scope).orElseThrow(Problems::notFound);
    transitions.require(
        RoleGrant.class, id, before.status(), step.to(), steps(id, person, scope), step);
    switch (step.to()) {
      case ACTIVE -> accept(id, person, scope);
      case DECLINED -> offers.decline(id, person, step.reason());
      default -> offers.takeBack(id, step.reason(), person);
    }
    return roles.view(id, scope).orElse(before);
  }

  private void accept(UUID id, UUID person, Scope scope) {
    if (scope.is(person)) {
      offers.accept(id, person);
    } else {
      joins.join(person, scope.person());
      offers.acceptJoined(id, scope.person());
    }
  }

  private Steps<GrantStatus> steps(UUID id, UUID person, Scope scope) {
    return steps.ofHolder(grants.findById(id), person, scope);
  }
}
