package nl.olievlek.network.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import nl.olievlek.platform.persistence.BaseEntity;

/** A programme or a part of one. */
@Entity
class Programme extends BaseEntity {

  private UUID parentId;

  @Enumerated(EnumType.STRING)
  private ProgrammeKind kind;

  private String name;
  private String description;
  private String sourceUrl;
  private boolean sample;

  protected Programme() {}

  Programme(ProgrammeRequest request, boolean sample) {
    this.sample = sample;
    change(request);
  }

  final void change(ProgrammeRequest request) {
    parentId = request.parentId();
    kind = request.kind();
    name = request.name();
    description = request.description();
    sourceUrl = request.sourceUrl();
  }
}
