package nl.olievlek.network.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import nl.olievlek.network.Networks;
import nl.olievlek.network.phase.Phases;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;
import nl.olievlek.platform.time.Periods;

/** Finds, adds and changes themes of a network. */
@ApplicationScoped
class ThemeService {

  private final ThemeRepository themes;
  private final Networks networks;
  private final Phases phases;

  ThemeService(ThemeRepository themes, Networks networks, Phases phases) {
    this.themes = themes;
    this.networks = networks;
    this.phases = phases;
  }

  Page<ThemeView> list(UUID network, ThemeFilter filter, PageRequest page) {
    networks.get(network);
    return themes.page(network, filter, page);
  }

  @Transactional
  ThemeView get(UUID network, UUID id) {
    return themes.view(network, id).orElseThrow(Problems::notFound);
  }

  @Transactional
  ThemeView add(UUID network, ThemeRequest request, Scope scope) {
    networks.getToRun(network, scope);
    check(network, request);
    requireWithin(network, request);
    var theme = new Theme(network, request);
    themes.persist(theme);
    return get(network, theme.id());
  }

  @Transactional
  ThemeView change(UUID network, UUID id, ThemeRequest request, long version, Scope scope) {
    var theme = themes.in(network, id).orElseThrow(Problems::notFound);
    networks.getToRun(network, scope);
    theme.requireVersion(version);
    check(network, request);
    var before = get(network, id);
    if (!Objects.equals(before.validFrom(), request.validFrom())
        || !Objects.equals(before.validTo(), request.validTo())) {
      requireWithin(network, request);
    }
    theme.change(request);
    return get(network, id);
  }

  private void requireWithin(UUID network, ThemeRequest request) {
    networks.requireWithin(network, "validFrom", request.validFrom(), "validTo", request.validTo());
  }

  private void check(UUID network, ThemeRequest request) {
    Periods.requireOrder("validTo", request.validFrom(), request.validTo());
    phases.requireSpan(network, request.firstPhaseId(), request.lastPhaseId());
  }
}
