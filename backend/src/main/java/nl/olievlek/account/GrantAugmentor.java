package nl.olievlek.account;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Caller;
import nl.olievlek.platform.security.Role;
import nl.olievlek.platform.security.Roles;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Gives a signed-in person the roles and the reach of their grants of today; the token itself
 * carries none, and opens nothing once its session ended.
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
    // A token with a client is a machine's, which has no grants.
    if (identity.getPrincipal() instanceof JsonWebToken token
        && !token.containsClaim("client_id")) {
      return context.runBlocking(() -> granted(identity, token));
    }
    return Uni.createFrom().item(identity);
  }

  private SecurityIdentity granted(SecurityIdentity identity, JsonWebToken token) {
    var rights =
        Optional.<String>ofNullable(token.getClaim("sid"))
            .flatMap(sid -> scopes.of(UUID.fromString(token.getSubject()), UUID.fromString(sid)))
            .orElseThrow(AuthenticationFailedException::new);
    var granted =
        QuarkusSecurityIdentity.builder(identity)
            .addAttribute(Caller.SCOPE, rights.scope())
            .addAttribute(Caller.SESSION, rights.session());
    names(rights.scope().roles()).forEach(granted::addRole);
    granted.addAttribute(Problems.WITHHELD, names(rights.withheld()));
    return granted.build();
  }

  private static Set<String> names(Set<Role> roles) {
    var names = roles.stream().map(Role::name).collect(Collectors.toSet());
    if (roles.stream().anyMatch(Role::member)) {
      names.add(Roles.MEMBER);
    }
    return names;
  }
}
