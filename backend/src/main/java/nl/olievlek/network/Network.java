package nl.olievlek.network;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.olievlek.platform.persistence.BaseEntity;
import nl.olievlek.platform.time.DatePrecision;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A network of organisations that learn together. */
@Entity
class Network extends BaseEntity {

  private UUID programmeId;
  private String name;
  private String fullName;

  @Enumerated(EnumType.STRING)
  private NetworkKind kind;

  private String region;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(columnDefinition = "text[]")
  private List<String> sectors;

  private String description;
  private LocalDate startDate;

  @Enumerated(EnumType.STRING)
  private DatePrecision startPrecision;

  private LocalDate endDate;

  @Enumerated(EnumType.STRING)
  private DatePrecision endPrecision;

  private String endReason;
  private String sourceUrl;
  private boolean sample;

  protected Network() {}

  Network(NetworkRequest request, boolean sample) {
    this.sample = sample;
    change(request);
  }

  final void change(NetworkRequest request) {
    programmeId = request.programmeId();
    name = request.name().strip();
    fullName = request.fullName();
    kind = request.kind();
    region = request.region();
    sectors = request.sectors().stream().distinct().map(Sector::name).toList();
    description = request.description();
    startDate = request.startDate();
    startPrecision = precision(request.startDate(), request.startPrecision());
    endDate = request.endDate();
    endPrecision = precision(request.endDate(), request.endPrecision());
    endReason = request.endReason();
    sourceUrl = request.sourceUrl();
  }

  boolean isPartOf(UUID programme) {
    return Objects.equals(programmeId, programme);
  }

  private static DatePrecision precision(LocalDate date, DatePrecision given) {
    if (date == null) {
      return null;
    }
    return given == null ? DatePrecision.DAY : given;
  }
}
