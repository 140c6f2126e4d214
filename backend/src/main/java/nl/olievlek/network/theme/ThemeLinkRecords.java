package nl.olievlek.network.theme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.olievlek.network.Networks;
import nl.olievlek.platform.paging.Sorts;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.record.Owner;
import nl.olievlek.platform.record.Shape;
import nl.olievlek.platform.record.SmallRecords;

/** Links between themes. */
@ApplicationScoped
class ThemeLinkRecords implements SmallRecords<ThemeLinkRequest, ThemeLinkView> {

  private static final Shape<ThemeLinkRequest, ThemeLinkView> SHAPE =
      new Shape<>(
          ThemeLink.class,
          ThemeLink::new,
          ThemeLinkView.class,
          """
          select l.id, l.version, f.id as from_theme_id, f.name as from_theme_name,
            t.id as to_theme_id, t.name as to_theme_name, l.explanation
          from theme_link l join theme f on f.id = l.from_theme_id join theme t on t.id = l.to_theme_id""",
          "l",
          "network_id",
          Sorts.standard("fromTheme", "l.id")
              .allow("fromTheme", "f.name_key")
              .allow("toTheme", "t.name_key"));

  private final Networks networks;
  private final Themes themes;

  ThemeLinkRecords(Networks networks, Themes themes) {
    this.networks = networks;
    this.themes = themes;
  }

  @Override
  public Shape<ThemeLinkRequest, ThemeLinkView> shape() {
    return SHAPE;
  }

  @Override
  public Owner owner() {
    return networks.owner();
  }

  @Override
  public void check(UUID network, ThemeLinkRequest link, ThemeLinkRequest before) {
    themes.require("fromThemeId", link.fromThemeId(), network);
    themes.require("toThemeId", link.toThemeId(), network);
    if (link.fromThemeId().equals(link.toThemeId())) {
      throw Problems.invalid("toThemeId", "network.theme-link-self");
    }
  }
}
