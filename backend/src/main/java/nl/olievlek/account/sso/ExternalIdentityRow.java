package nl.olievlek.account.sso;

import java.time.Instant;
import java.util.UUID;

/** A stored link. */
record ExternalIdentityRow(UUID id, String provider, Instant createdAt, Instant lastUsedAt) {

  ExternalIdentityView view(String providerName) {
    return new ExternalIdentityView(id, providerName, createdAt, lastUsedAt);
  }
}
