package nl.olievlek.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.olievlek.platform.persistence.BaseEntity;
import nl.olievlek.platform.problem.Problems;

/** What somebody asks about their own data. */
@Entity
@Table(name = "data_request")
class DataRequest extends BaseEntity {

  @Column(name = "person_id")
  private UUID personId;

  @Enumerated(EnumType.STRING)
  private DataRequestKind kind;

  private String text;

  @Enumerated(EnumType.STRING)
  private DataRequestStatus status = DataRequestStatus.OPEN;

  @Column(name = "decided_at")
  private Instant decidedAt;

  protected DataRequest() {}

  DataRequest(UUID personId, DataRequestRequest request) {
    this.personId = personId;
    kind = request.kind();
    text = request.text();
  }

  UUID personId() {
    return personId;
  }

  DataRequestKind kind() {
    return kind;
  }

  DataRequestStatus status() {
    return status;
  }

  void grant(Instant now) {
    status = status.to(DataRequestStatus.GRANTED);
    decidedAt = now;
  }

  void refuse(Instant now) {
    status = status.to(DataRequestStatus.REFUSED);
    decidedAt = now;
  }

  void withdraw(Instant now) {
    status = status.to(DataRequestStatus.WITHDRAWN);
    decidedAt = now;
  }

  /** Takes a refusal back. */
  void reopen() {
    status = status.to(DataRequestStatus.OPEN);
    decidedAt = null;
  }

  void lift() {
    status = status.to(DataRequestStatus.LIFTED);
  }

  /** Refuses to undo what is done for good. */
  void requireLiftable() {
    if (kind != DataRequestKind.RESTRICTION) {
      throw Problems.conflict("privacy.only-restriction");
    }
  }
}
