package nl.olievlek.network.result;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.platform.persistence.BaseEntity;

/** A result of a network. */
@Entity
@Table(name = "network_result")
class NetworkResult extends BaseEntity {

  private UUID networkId;
  private UUID themeId;

  @Enumerated(EnumType.STRING)
  private ResultKind kind;

  private String title;
  private String description;
  private String url;
  private String licence;
  private LocalDate publishedDate;
  private UUID heirId;
  private String heirNote;

  protected NetworkResult() {}

  NetworkResult(UUID networkId, NetworkResultRequest request) {
    this.networkId = networkId;
    change(request);
  }

  final void change(NetworkResultRequest request) {
    themeId = request.themeId();
    kind = request.kind();
    title = request.title().strip();
    description = request.description();
    url = request.url();
    licence = request.licence();
    publishedDate = request.publishedDate();
    heirId = request.heirId();
    heirNote = request.heirNote();
  }
}
