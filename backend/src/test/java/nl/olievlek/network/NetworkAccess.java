package nl.olievlek.network;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import nl.olievlek.testing.AccessPlot;
import nl.olievlek.testing.AccessRows;
import nl.olievlek.testing.Rows;

/** What a network has of its own: members, phases, themes, projects and results. */
@ApplicationScoped
class NetworkAccess implements AccessRows {

  private final Rows rows;
  private final NetworkFixture networks;

  NetworkAccess(Rows rows, NetworkFixture networks) {
    this.rows = rows;
    this.networks = networks;
  }

  @Override
  public void add(AccessPlot here) {
    var network = here.network();
    var phase = networks.phase(network, 1, "RUNNING");
    var theme = networks.theme(network, "Leerklimaat", phase, null);
    var other = networks.theme(network, "Begeleiding", phase, null);
    var link =
        rows.insert(
            "theme_link", "network_id", network, "from_theme_id", theme, "to_theme_id", other);
    var project = rows.insert("project", "network_id", network, "name", "Behoud");
    var result =
        rows.insert("network_result", "network_id", network, "kind", "GUIDE", "title", "Gids");
    here.put("networks", network, "networkId", network, "phases", phase, "themes", theme);
    here.put("theme-links", link, "projects", project, "results", result);
    here.put("fromThemeId", other, "toThemeId", theme);
    here.put("programmes", networks.programme(null, "PROGRAMME", Rows.unique("Programma")));
    here.put("memberships", rows.id("membership", "organisation_id = :value", here.home()));
    // One that nobody is asked: those who may ask for it once more are told so.
    here.put("tasks", "WISH." + network);
    here.named("networks", "networkId");
    here.named("phases", "firstPhaseId", "lastPhaseId");
    here.named("themes", "themeId", "fromThemeId", "toThemeId");
    here.named("projects", "projectId");
    here.named("programmes", "programmeId", "parentId");
    here.body("addMembership", () -> Map.of("organisationId", here.home().toString()));
  }
}
