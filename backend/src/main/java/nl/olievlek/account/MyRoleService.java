package nl.olievlek.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** Lets people answer what they are offered, and lay down what they hold. */
@ApplicationScoped
class MyRoleService {

  private final MyRoleRepository roles;
  private final Offers offers;
  private final Joins joins;
  private final Clock clock;

  MyRoleService(MyRoleRepository roles, Offers offers, Joins joins, Clock clock) {
    this.roles = roles;
    this.offers = offers;
    this.joins = joins;
    this.clock = clock;
  }

  @Transactional
  Page<MyRoleView> list(MyRoleFilter filter, PageRequest page, Scope scope) {
    return roles.page(filter, LocalDate.now(clock), scope, page);
  }

  @Transactional
  MyRoleView transition(UUID id, MyRoleTransition step, Scope scope) {
    var before = roles.view(id, scope).orElseThrow(Problems::notFound);
    var person = roles.person(id, scope).orElseThrow(Problems::notFound);
    before.status().to(step.to());
    switch (step.to()) {
      case ACTIVE -> accept(id, person, scope);
      case DECLINED -> offers.decline(id, person, step.reason());
      default -> layDown(id, person, step, scope);
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

  private void layDown(UUID id, UUID person, MyRoleTransition step, Scope scope) {
    Scope.require(scope.is(person));
    offers.takeBack(id, step.reason(), person);
  }
}
