package nl.olievlek.organisation.collective;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.UUID;
import nl.olievlek.platform.record.SmallRecord;

/** A member of a collective. */
@Entity
@AttributeOverride(name = "ownerId", column = @Column(name = "collective_id"))
class CollectiveMember extends SmallRecord<CollectiveMemberRequest> {

  protected CollectiveMember() {}

  CollectiveMember(UUID collectiveId, CollectiveMemberRequest content) {
    super(collectiveId, content);
  }
}
