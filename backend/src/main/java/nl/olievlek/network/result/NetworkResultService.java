package nl.olievlek.network.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.olievlek.network.Networks;
import nl.olievlek.network.theme.Themes;
import nl.olievlek.organisation.Organisations;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** Finds, adds and changes results of a network. */
@ApplicationScoped
class NetworkResultService {

  private final NetworkResultRepository results;
  private final Networks networks;
  private final Organisations organisations;
  private final Themes themes;

  NetworkResultService(
      NetworkResultRepository results,
      Networks networks,
      Organisations organisations,
      Themes themes) {
    this.results = results;
    this.networks = networks;
    this.organisations = organisations;
    this.themes = themes;
  }

  Page<NetworkResultView> list(UUID network, ResultFilter filter, PageRequest page) {
    networks.get(network);
    return results.page(network, filter, page);
  }

  @Transactional
  NetworkResultView get(UUID network, UUID id) {
    return results.view(network, id).orElseThrow(Problems::notFound);
  }

  @Transactional
  NetworkResultView add(UUID network, NetworkResultRequest request, Scope scope) {
    networks.getToRun(network, scope);
    check(network, request);
    var result = new NetworkResult(network, request);
    results.persist(result);
    return get(network, result.id());
  }

  @Transactional
  NetworkResultView change(
      UUID network, UUID id, NetworkResultRequest request, long version, Scope scope) {
    var result = results.in(network, id).orElseThrow(Problems::notFound);
    networks.getToRun(network, scope);
    result.requireVersion(version);
    check(network, request);
    result.change(request);
    return get(network, id);
  }

  private void check(UUID network, NetworkResultRequest request) {
    if (request.themeId() != null) {
      themes.require("themeId", request.themeId(), network);
    }
    if (request.heirId() != null) {
      organisations.require("heirId", request.heirId());
    }
  }
}
