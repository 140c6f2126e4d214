package nl.olievlek.platform.paging;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * Which stretch of a stream the caller wants.
 *
 * @param cursor the {@code nextCursor} of the stretch before; null for the newest
 * @param pageSize one of 10, 20, 50, 100 and 250
 */
public record KeysetRequest(
    @QueryParam("cursor")
        @Parameter(description = "The `nextCursor` of the answer before; leave out to start.")
        UUID cursor,
    @QueryParam("pageSize")
        @DefaultValue("20")
        @Parameter(
            description = "Number of items in an answer.",
            schema =
                @Schema(
                    type = SchemaType.INTEGER,
                    enumeration = {"10", "20", "50", "100", "250"},
                    defaultValue = "20"))
        int pageSize) {

  public KeysetRequest {
    PageRequest.requireSize(pageSize);
  }
}
