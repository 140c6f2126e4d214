package nl.olievlek.account.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.network.Networks;
import nl.olievlek.organisation.Organisations;
import nl.olievlek.platform.lifecycle.Acts;
import nl.olievlek.platform.lifecycle.Steps;
import nl.olievlek.platform.lifecycle.Transitions;
import nl.olievlek.platform.lifecycle.TransitionsView;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** Finds, adds, changes and revokes clients. */
@ApplicationScoped
class ApiClientService {

  /** Whoever reaches a client looks after it. */
  private static final Steps<ApiClientStatus> STEPS = to -> true;

  private final ApiClientRepository clients;
  private final Networks networks;
  private final Organisations organisations;
  private final Transitions transitions;
  private final Clock clock;

  ApiClientService(
      ApiClientRepository clients,
      Networks networks,
      Organisations organisations,
      Transitions transitions,
      Clock clock) {
    this.clients = clients;
    this.networks = networks;
    this.organisations = organisations;
    this.transitions = transitions;
    this.clock = clock;
  }

  Page<ApiClientView> list(ApiClientFilter filter, Scope scope, PageRequest page) {
    return clients.page(filter, today(), scope, page);
  }

  @Transactional
  ApiClientView get(UUID id, Scope scope) {
    var client = clients.view(id, today(), scope).orElseThrow(Problems::notFound);
    return acts(client).on(client, ApiClientAct.class);
  }

  @Transactional
  ApiClientView add(ApiClientRequest request, Scope scope) {
    var client = new ApiClient(request, scope.person(), today());
    requirePlace(request, scope);
    clients.persist(client);
    transitions.record(ApiClient.class, client.id(), null, ApiClientStatus.ACTIVE, null);
    // A network that is over lets nothing in.
    require(ApiClientAct.ADD_SECRET, client.id(), scope);
    return get(client.id(), scope);
  }

  @Transactional
  ApiClientView change(UUID id, ApiClientRequest request, long version, Scope scope) {
    require(ApiClientAct.CHANGE, id, scope);
    var client = clients.findById(id);
    client.requireVersion(version);
    client.change(request, today());
    return get(id, scope);
  }

  @Transactional
  ApiClientView transition(UUID id, ApiClientTransition step, Scope scope) {
    var from = get(id, scope).status();
    transitions.require(ApiClient.class, id, from, step.to(), STEPS, step);
    var client = clients.findById(id);
    client.revoke(step.reason());
    transitions.record(ApiClient.class, id, from, ApiClientStatus.REVOKED, step.reason());
    return get(id, scope);
  }

  @Transactional
  TransitionsView transitions(UUID id, Scope scope) {
    return transitions.of(ApiClient.class, id, get(id, scope).status(), STEPS);
  }

  /**
   * Refuses what cannot be done with a client now.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 404 when the caller reaches no such
   *     client, 409 when it or its network has ended
   */
  void require(ApiClientAct act, UUID id, Scope scope) {
    acts(get(id, scope)).require(act);
  }

  /** One whose days are over can be given more of them, and a secret then. */
  private static Acts<ApiClientAct> acts(ApiClientView client) {
    return Acts.of(
        act -> true,
        act -> {
          var open =
              switch (act) {
                case CHANGE -> client.status() != ApiClientStatus.REVOKED;
                case ADD_SECRET -> client.status() == ApiClientStatus.ACTIVE;
              };
          if (!open) {
            throw Problems.conflict("account.client-ended");
          }
        });
  }

  /** Nobody gives a machine more than they reach themselves. */
  private void requirePlace(ApiClientRequest request, Scope scope) {
    if (request.networkId() != null) {
      networks.require("networkId", request.networkId(), scope);
      Scope.require(scope.runs(request.networkId()));
    } else {
      organisations.require("organisationId", request.organisationId());
      Scope.require(scope.speaksFor(request.organisationId()));
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
