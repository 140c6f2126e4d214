package nl.olievlek.account;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.olievlek.platform.security.Caller;
import nl.olievlek.platform.security.Roles;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Gives a signed-in person the roles and the reach of their grants of today; the token itself
 * carries none.
 */
@ApplicationScoped
class GrantAugmentor implements SecurityIdentityAugmentor {

  private final ScopeService scopes;

  GrantAugmentor(ScopeService scopes) {
    this.scopes = scopes;
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    if (identity.getPrincipal() instanceof JsonWebToken token) {
      return context.runBlocking(() -> granted(identity, UUID.fromString(token.getSubject())));
    }
    return Uni.createFrom().item(identity);
  }

  private SecurityIdentity granted(SecurityIdentity identity, UUID person) {
    var scope = scopes.of(person);
    var granted = QuarkusSecurityIdentity.builder(identity).addAttribute(Caller.SCOPE, scope);
    scope.roles().forEach(role -> granted.addRole(role.name()));
    if (scope.member()) {
      granted.addRole(Roles.MEMBER);
    }
    return granted.build();
  }
}
