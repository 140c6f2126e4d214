package nl.olievlek.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;
import nl.olievlek.platform.time.Periods;

/** Finds, adds and changes networks. */
@ApplicationScoped
class NetworkService {

  private final NetworkRepository networks;
  private final Clock clock;

  NetworkService(NetworkRepository networks, Clock clock) {
    this.networks = networks;
    this.clock = clock;
  }

  Page<NetworkView> list(NetworkFilter filter, PageRequest page) {
    return networks.page(filter, LocalDate.now(clock), page);
  }

  @Transactional
  NetworkView get(UUID id, Optional<LocalDate> asOf) {
    return networks
        .view(id, asOf.orElseGet(() -> LocalDate.now(clock)))
        .orElseThrow(Problems::notFound);
  }

  @Transactional
  NetworkView add(NetworkRequest request) {
    check(request);
    var network = new Network(request, false);
    networks.persist(network);
    return get(network.id(), Optional.empty());
  }

  @Transactional
  NetworkView change(UUID id, NetworkRequest request, long version, Scope scope) {
    var network = networks.findByIdOptional(id).orElseThrow(Problems::notFound);
    Scope.require(scope.runs(id));
    network.requireVersion(version);
    check(request);
    if (!scope.everything() && !network.isPartOf(request.programmeId())) {
      throw Problems.invalid("programmeId", "network.programme-platform");
    }
    network.change(request);
    return get(id, Optional.empty());
  }

  private void check(NetworkRequest request) {
    Periods.requireOrder("endDate", request.startDate(), request.endDate());
    if (request.programmeId() != null && !networks.programmeExists(request.programmeId())) {
      throw Problems.unknown("programmeId");
    }
  }
}
