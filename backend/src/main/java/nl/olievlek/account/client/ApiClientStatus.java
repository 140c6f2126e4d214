package nl.olievlek.account.client;

import java.time.LocalDate;
import java.util.Set;
import nl.olievlek.platform.lifecycle.Status;

/** Whether a client may still come in. */
enum ApiClientStatus implements Status<ApiClientStatus> {
  ACTIVE,
  EXPIRED,
  REVOKED;

  @Override
  public Set<ApiClientStatus> next() {
    return this == REVOKED ? Set.of() : Set.of(REVOKED);
  }

  @Override
  public Set<String> needs() {
    return this == REVOKED ? Set.of("reason") : Set.of();
  }

  /** The status on a day: nobody has to take the step that time takes. */
  ApiClientStatus on(LocalDate day, LocalDate lastDay) {
    return this == ACTIVE && day.isAfter(lastDay) ? EXPIRED : this;
  }
}
