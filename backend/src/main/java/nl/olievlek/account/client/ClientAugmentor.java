package nl.olievlek.account.client;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.olievlek.account.auth.ClientTokens;
import nl.olievlek.platform.security.Caller;
import nl.olievlek.platform.security.Machine;
import nl.olievlek.platform.security.Roles;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Gives a machine the reach of its network or organisation, and the scopes that it has today. */
@ApplicationScoped
class ClientAugmentor implements SecurityIdentityAugmentor {

  private final ClientScopeService clients;

  ClientAugmentor(ClientScopeService clients) {
    this.clients = clients;
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    if (identity.getPrincipal() instanceof JsonWebToken token
        && token.containsClaim(ClientTokens.CLIENT)) {
      return context.runBlocking(() -> reading(identity, token));
    }
    return Uni.createFrom().item(identity);
  }

  private SecurityIdentity reading(SecurityIdentity identity, JsonWebToken token) {
    var client = UUID.fromString(token.getSubject());
    var secret = UUID.fromString(token.<String>getClaim(ClientTokens.SECRET));
    var found = clients.of(client, secret).orElseThrow(AuthenticationFailedException::new);
    var scopes = new ArrayList<>(found.scopes());
    scopes.removeIf(
        scope ->
            !List.of(token.<String>getClaim(ClientTokens.SCOPE).split(" "))
                .contains(scope.toString()));
    var machine = QuarkusSecurityIdentity.builder(identity);
    machine.addAttribute(Caller.SCOPE, found.scope());
    machine.addAttribute(Machine.ATTRIBUTE, new Machine(client, ApiScope.tags(scopes)));
    found.scope().roles().forEach(role -> machine.addRole(role.name()));
    machine.addRole(Roles.MEMBER);
    return machine.build();
  }
}
