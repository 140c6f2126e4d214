package nl.olievlek.network.project;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.UUID;
import nl.olievlek.platform.record.SmallRecord;

/** A project of a network. */
@Entity
@AttributeOverride(name = "ownerId", column = @Column(name = "network_id"))
class Project extends SmallRecord<ProjectRequest> {

  protected Project() {}

  Project(UUID networkId, ProjectRequest content) {
    super(networkId, content);
  }
}
