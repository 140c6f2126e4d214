package nl.olievlek.platform.web;

import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The answer to a creation: 201, the address of the new thing, and the thing itself. */
public final class Created {

  private Created() {}

  /**
   * 201 with a path below the API's base path, for example {@code Created.at("cohorts", id, view)}.
   */
  public static <T> RestResponse<T> at(String collection, UUID id, T view) {
    return at(address(collection, id), view);
  }

  private static URI address(String collection, UUID id) {
    return UriBuilder.fromPath("/api/v1").path(collection).path(id.toString()).build();
  }

  /** 202: the thing is there and will be finished later. */
  public static <T> RestResponse<T> later(String collection, UUID id, T view) {
    return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.ACCEPTED, view)
        .header("Location", address(collection, id))
        .build();
  }

  /** 201 with an address. */
  public static <T> RestResponse<T> at(URI address, T view) {
    return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.CREATED, view)
        .header("Location", address)
        .build();
  }
}
