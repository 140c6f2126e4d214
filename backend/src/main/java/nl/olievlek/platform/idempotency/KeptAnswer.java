package nl.olievlek.platform.idempotency;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * An answer given before.
 *
 * @param standing whether the caller may still do all that they might then
 */
record KeptAnswer(
    String requestHash, boolean standing, int status, String location, String etag, String body) {

  RestResponse<?> replay() {
    return RestResponse.ResponseBuilder.create(status)
        .entity((Object) body)
        .type(MediaType.APPLICATION_JSON_TYPE)
        .header(HttpHeaders.LOCATION, location)
        .header(HttpHeaders.ETAG, etag)
        .header("Idempotency-Replayed", true)
        .build();
  }
}
