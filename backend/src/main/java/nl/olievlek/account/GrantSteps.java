package nl.olievlek.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import nl.olievlek.platform.lifecycle.Steps;
import nl.olievlek.platform.security.Scope;

/** Which steps of a role are whose, and when they can be taken. */
@ApplicationScoped
class GrantSteps {

  private final Offers offers;
  private final LastHolder last;

  GrantSteps(Offers offers, LastHolder last) {
    this.offers = offers;
    this.last = last;
  }

  /** Of who gives such roles: to take it back, and to say why; the person alone answers. */
  static Steps<GrantStatus> ofGiver(RoleGrantView seen) {
    return new Steps<>() {

      @Override
      public boolean may(GrantStatus to) {
        return seen.mayChange() && to != GrantStatus.ACTIVE && to != GrantStatus.DECLINED;
      }

      @Override
      public void requirePossible(GrantStatus to) {
        if (seen.alone()) {
          LastHolder.refuse(seen.role());
        }
      }

      @Override
      public Set<String> needs(GrantStatus from, GrantStatus to) {
        return Set.of("reason");
      }
    };
  }

  /**
   * Of whom it is, or would be.
   *
   * @param person by whom it goes: the caller, or whoever was written down under their address
   */
  Steps<GrantStatus> ofHolder(RoleGrant grant, UUID person, Scope scope) {
    return Steps.of(
        to -> to != GrantStatus.REVOKED || scope.is(person),
        to -> {
          if (to == GrantStatus.ACTIVE) {
            offers.requireStands(grant, scope.person());
          } else if (to == GrantStatus.REVOKED) {
            last.requireAnotherNow(grant.id());
          }
        });
  }
}
