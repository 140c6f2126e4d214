package nl.olievlek.network.theme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.olievlek.platform.problem.Problems;

/** Themes as later features see them. */
@ApplicationScoped
public class Themes {

  private final ThemeRepository themes;

  Themes(ThemeRepository themes) {
    this.themes = themes;
  }

  /**
   * A theme of a network that a request refers to.
   *
   * @param field the field of the request, for the problem
   * @throws nl.olievlek.platform.problem.ProblemException 400 when the network has no such theme
   */
  public ThemeRef require(String field, UUID id, UUID network) {
    return themes.refs(network, List.of(id)).stream()
        .findFirst()
        .orElseThrow(() -> Problems.unknown(field));
  }
}
