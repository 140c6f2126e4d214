package nl.olievlek.network.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.olievlek.network.Networks;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** Finds, adds and changes links between themes. */
@ApplicationScoped
class ThemeLinkService {

  private final ThemeLinkRepository links;
  private final Networks networks;
  private final Themes themes;

  ThemeLinkService(ThemeLinkRepository links, Networks networks, Themes themes) {
    this.links = links;
    this.networks = networks;
    this.themes = themes;
  }

  Page<ThemeLinkView> list(UUID network, PageRequest page) {
    networks.get(network);
    return links.page(network, page);
  }

  @Transactional
  ThemeLinkView get(UUID network, UUID id) {
    return links.view(network, id).orElseThrow(Problems::notFound);
  }

  @Transactional
  ThemeLinkView add(UUID network, ThemeLinkRequest request, Scope scope) {
    networks.getToRun(network, scope);
    check(network, request);
    var link = new ThemeLink(network, request);
    links.persist(link);
    return get(network, link.id());
  }

  private void check(UUID network, ThemeLinkRequest request) {
    themes.require("fromThemeId", request.fromThemeId(), network);
    themes.require("toThemeId", request.toThemeId(), network);
    if (request.fromThemeId().equals(request.toThemeId())) {
      throw Problems.invalid("toThemeId", "network.theme-link-self");
    }
  }
}
