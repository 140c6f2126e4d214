package nl.olievlek.account.client;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a secret that was recognised opens. */
record Opening(UUID secretId, List<ApiScope> scopes, LocalDate expiresOn, ApiClientStatus status) {

  boolean openOn(LocalDate day) {
    return status.on(day, expiresOn) == ApiClientStatus.ACTIVE;
  }
}
