package nl.olievlek.network.theme;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.UUID;
import nl.olievlek.platform.record.SmallRecord;

/** A link between themes. */
@Entity
@AttributeOverride(name = "ownerId", column = @Column(name = "network_id"))
class ThemeLink extends SmallRecord<ThemeLinkRequest> {

  protected ThemeLink() {}

  ThemeLink(UUID networkId, ThemeLinkRequest content) {
    super(networkId, content);
  }
}
