package nl.olievlek.platform.paging;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A stretch of a stream that only grows, newest first.
 *
 * @param items the items, in order
 * @param nextCursor where the next stretch begins; null at the end
 */
@Schema(description = "A stretch of a stream that only grows, newest first.")
public record Keyset<T>(
    @Schema(description = "The items, newest first.") List<T> items,
    @Schema(
            description = "Give this as `cursor` to get what comes next; null at the end.",
            nullable = true)
        UUID nextCursor) {

  /** Makes a stretch from rows of which there may be one more than fits. */
  public static <T> Keyset<T> of(List<T> rows, KeysetRequest request, Function<T, UUID> id) {
    if (rows.size() <= request.pageSize()) {
      return new Keyset<>(rows, null);
    }
    var items = List.copyOf(rows.subList(0, request.pageSize()));
    return new Keyset<>(items, id.apply(items.getLast()));
  }

  /** The same stretch with each item turned into another. */
  public <U> Keyset<U> map(Function<T, U> turn) {
    return new Keyset<>(items.stream().map(turn).toList(), nextCursor);
  }
}
