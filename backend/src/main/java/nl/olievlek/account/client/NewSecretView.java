package nl.olievlek.account.client;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A secret at the only moment at which it can be read. */
@Schema(name = "NewApiClientSecret", description = "A new secret of a client, shown this once.")
record NewSecretView(
    UUID id,
    @Schema(description = "The `client_id`.") UUID clientId,
    @Schema(description = "The `client_secret`. It is kept nowhere: store it now.") String secret,
    Instant createdAt) {

  @Override
  public String toString() {
    return "NewSecretView[]";
  }
}
