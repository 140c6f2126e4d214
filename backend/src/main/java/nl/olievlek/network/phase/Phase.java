package nl.olievlek.network.phase;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.olievlek.platform.record.SmallRecord;

/** A phase of a network. */
@Entity
@Table(name = "network_phase")
@AttributeOverride(name = "ownerId", column = @Column(name = "network_id"))
class Phase extends SmallRecord<PhaseRequest> {

  protected Phase() {}

  Phase(UUID networkId, PhaseRequest content) {
    super(networkId, content);
  }

  /** Everything but the status changes freely; the status goes one step on or back. */
  @Override
  public void change(PhaseRequest changed) {
    if (content().status() != changed.status()) {
      content().status().to(changed.status());
    }
    super.change(changed);
  }
}
