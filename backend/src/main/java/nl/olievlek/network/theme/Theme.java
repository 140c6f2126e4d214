package nl.olievlek.network.theme;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.UUID;
import nl.olievlek.platform.record.SmallRecord;

/** A theme of a network. */
@Entity
@AttributeOverride(name = "ownerId", column = @Column(name = "network_id"))
class Theme extends SmallRecord<ThemeRequest> {

  protected Theme() {}

  Theme(UUID networkId, ThemeRequest content) {
    super(networkId, content);
  }
}
