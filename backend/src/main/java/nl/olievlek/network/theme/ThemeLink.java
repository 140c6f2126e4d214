package nl.olievlek.network.theme;

import jakarta.persistence.Entity;
import java.util.UUID;
import nl.olievlek.platform.persistence.BaseEntity;

/** A link between themes. */
@Entity
class ThemeLink extends BaseEntity {

  private UUID networkId;
  private UUID fromThemeId;
  private UUID toThemeId;
  private String explanation;

  protected ThemeLink() {}

  ThemeLink(UUID networkId, ThemeLinkRequest request) {
    this.networkId = networkId;
    change(request);
  }

  final void change(ThemeLinkRequest request) {
    fromThemeId = request.fromThemeId();
    toThemeId = request.toThemeId();
    explanation = request.explanation();
  }
}
