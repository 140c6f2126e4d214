package nl.olievlek.account.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import nl.olievlek.account.auth.Tokens;
import nl.olievlek.platform.audit.AuditTrail;
import nl.olievlek.platform.audit.AuditTrail.Action;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.persistence.Ids;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** Gives and takes the secrets of clients. */
@ApplicationScoped
class ClientSecretService {

  /** So that a secret that leaked into a repository or a log can be recognised there. */
  private static final String PREFIX = "olievlek_";

  private final ApiClientService clients;
  private final ClientSecretRepository secrets;
  private final AuditTrail audit;
  private final Clock clock;

  ClientSecretService(
      ApiClientService clients, ClientSecretRepository secrets, AuditTrail audit, Clock clock) {
    this.clients = clients;
    this.secrets = secrets;
    this.audit = audit;
    this.clock = clock;
  }

  Page<ClientSecretView> list(UUID client, Scope scope, PageRequest page) {
    clients.get(client, scope);
    return secrets.page(client, clock.instant(), page);
  }

  @Transactional
  NewSecretView add(UUID client, ClientSecretRequest request, Scope scope) {
    clients.require(ApiClientAct.ADD_SECRET, client, scope);
    var now = clock.instant();
    secrets.endBy(client, now.plus(Duration.ofDays(request.overlap())));
    var added = new NewSecretView(Ids.next(), client, PREFIX + Tokens.draw(), now);
    secrets.add(added.id(), client, Tokens.hash(added.secret()), now);
    audit.record(Action.CHANGED, ApiClient.class, client, "secret");
    return added;
  }

  @Transactional
  void remove(UUID client, UUID id, Scope scope) {
    clients.get(client, scope);
    if (!secrets.remove(client, id)) {
      throw Problems.notFound();
    }
    audit.record(Action.CHANGED, ApiClient.class, client, "secret");
  }
}
