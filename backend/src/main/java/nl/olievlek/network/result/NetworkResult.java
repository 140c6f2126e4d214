package nl.olievlek.network.result;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.olievlek.platform.record.SmallRecord;

/** A result of a network. */
@Entity
@Table(name = "network_result")
@AttributeOverride(name = "ownerId", column = @Column(name = "network_id"))
class NetworkResult extends SmallRecord<NetworkResultRequest> {

  protected NetworkResult() {}

  NetworkResult(UUID networkId, NetworkResultRequest content) {
    super(networkId, content);
  }
}
