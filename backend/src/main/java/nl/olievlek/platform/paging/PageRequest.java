package nl.olievlek.platform.paging;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.olievlek.platform.problem.Problems;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * Which page of a list the caller wants.
 *
 * @param pageNumber from 1
 * @param pageSize one of 10, 20, 50, 100 and 250
 * @param sort field names with comma's between them, a minus in front for descending
 * @param withTotal whether to count all items; costs time on long lists
 */
public record PageRequest(
    @QueryParam("pageNumber")
        @DefaultValue("1")
        @Parameter(
            description = "Number of the page, from 1.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", defaultValue = "1"))
        int pageNumber,
    @QueryParam("pageSize")
        @DefaultValue("20")
        @Parameter(
            description = "Number of items on a page.",
            schema =
                @Schema(
                    type = SchemaType.INTEGER,
                    enumeration = {"10", "20", "50", "100", "250"},
                    defaultValue = "20"))
        int pageSize,
    @QueryParam("sort")
        @Parameter(
            description =
                "Fields to sort by, separated by commas, with a minus in front for descending. "
                    + "Allowed fields are named in the description of the operation.",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
        String sort,
    @QueryParam("withTotal")
        @DefaultValue("false")
        @Parameter(description = "Also count all items. Costs time on long lists.")
        boolean withTotal) {

  private static final List<Integer> SIZES = List.of(10, 20, 50, 100, 250);

  /** Rows that may be skipped; beyond this a filter is the better way. */
  private static final int DEEPEST = 10_000;

  public PageRequest {
    requireSize(pageSize);
    if (pageNumber < 1) {
      throw Problems.invalid("pageNumber", "platform.page-number");
    }
    if ((long) (pageNumber - 1) * pageSize > DEEPEST) {
      throw Problems.invalid("pageNumber", "platform.page-too-deep", DEEPEST);
    }
  }

  static void requireSize(int pageSize) {
    if (!SIZES.contains(pageSize)) {
      throw Problems.invalid("pageSize", "platform.page-size", SIZES);
    }
  }

  /** The first page in the default order. */
  public static PageRequest first(int pageSize) {
    return new PageRequest(1, pageSize, null, false);
  }

  /** Rows to skip. */
  public int offset() {
    return (pageNumber - 1) * pageSize;
  }
}
