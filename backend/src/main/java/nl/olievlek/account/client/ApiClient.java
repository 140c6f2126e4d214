package nl.olievlek.account.client;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.olievlek.platform.persistence.BaseEntity;
import nl.olievlek.platform.problem.ProblemException.FieldText;
import nl.olievlek.platform.problem.Problems;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A machine that reads by itself. */
@Entity
class ApiClient extends BaseEntity {

  /** A client that nobody looks after any more ends by itself. */
  private static final int LONGEST_YEARS = 2;

  private String name;
  private UUID networkId;
  private UUID organisationId;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(columnDefinition = "text[]")
  private List<String> scopes;

  private LocalDate expiresOn;

  @Enumerated(EnumType.STRING)
  private ApiClientStatus status = ApiClientStatus.ACTIVE;

  private String revokeReason;
  private UUID givenBy;

  protected ApiClient() {}

  ApiClient(ApiClientRequest request, UUID givenBy, LocalDate today) {
    if ((request.networkId() == null) == (request.organisationId() == null)) {
      throw Problems.invalid("networkId", "account.client-place");
    }
    networkId = request.networkId();
    organisationId = request.organisationId();
    this.givenBy = givenBy;
    change(request, today);
  }

  final void change(ApiClientRequest request, LocalDate today) {
    requireSound(request, today);
    name = request.name().strip();
    scopes = request.scopes().stream().distinct().sorted().map(Enum::name).toList();
    expiresOn = request.expiresOn();
  }

  /** It never comes in again. */
  void revoke(String reason) {
    status = ApiClientStatus.REVOKED;
    revokeReason = reason.strip();
  }

  private void requireSound(ApiClientRequest request, LocalDate today) {
    var faults = new ArrayList<FieldText>();
    if (!Objects.equals(request.networkId(), networkId)) {
      faults.add(Problems.violation("networkId", "account.client-place-fixed"));
    }
    if (!Objects.equals(request.organisationId(), organisationId)) {
      faults.add(Problems.violation("organisationId", "account.client-place-fixed"));
    }
    if (request.expiresOn().isBefore(today)
        || request.expiresOn().isAfter(today.plusYears(LONGEST_YEARS))) {
      faults.add(Problems.violation("expiresOn", "account.client-expiry", LONGEST_YEARS));
    }
    if (!faults.isEmpty()) {
      throw Problems.invalid(faults);
    }
  }
}
