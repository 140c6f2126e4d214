package nl.olievlek.platform.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list.
 *
 * @param pageSize number of items asked for
 * @param pageNumber number of this page, from 1
 * @param hasPreviousPage whether there is a page before this one
 * @param hasNextPage whether there is a page after this one
 * @param total number of items on all pages together, only when asked for with {@code
 *     withTotal=true}
 * @param items the items of this page, in the order asked for
 */
public record Page<T>(
    @Schema(description = "Number of items asked for.", examples = "20") int pageSize,
    @Schema(description = "Number of this page, from 1.", examples = "1") int pageNumber,
    @Schema(description = "Whether there is a page before this one.") boolean hasPreviousPage,
    @Schema(description = "Whether there is a page after this one.") boolean hasNextPage,
    @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "Items on all pages together; only with `withTotal=true`.")
        Long total,
    @Schema(description = "The items of this page, in the order asked for.") List<T> items) {

  /** Makes a page from rows of which there may be one more than fits. */
  public static <T> Page<T> of(List<T> rows, PageRequest page, Long total) {
    var more = rows.size() > page.pageSize();
    var items = more ? List.copyOf(rows.subList(0, page.pageSize())) : rows;
    return new Page<>(
        page.pageSize(), page.pageNumber(), page.pageNumber() > 1, more, total, items);
  }

  /** The same page with each item turned into another. */
  public <U> Page<U> map(Function<T, U> turn) {
    return new Page<>(
        pageSize,
        pageNumber,
        hasPreviousPage,
        hasNextPage,
        total,
        items.stream().map(turn).toList());
  }
}
