package nl.olievlek.platform.record;

import java.util.UUID;
import java.util.function.BiFunction;
import nl.olievlek.platform.paging.Sorts;
import nl.olievlek.platform.persistence.Query;

/**
 * How small records of a kind are kept and read.
 *
 * @param entity how one is kept
 * @param make makes one of an owner
 * @param view how one is seen
 * @param select what is read for the view, without a WHERE
 * @param row the alias of the record in it
 * @param owner the column of its owner
 * @param sorts how a list may be sorted
 */
public record Shape<R extends Record, V>(
    Class<? extends SmallRecord<R>> entity,
    BiFunction<UUID, R, SmallRecord<R>> make,
    Class<V> view,
    String select,
    String row,
    String owner,
    Sorts sorts) {

  /** Those of one owner. */
  Query of(UUID id) {
    return Query.of(select).where("%s.%s = :owner".formatted(row, owner), "owner", id);
  }

  /** The one, if it is of that owner. */
  Query one(UUID ownerId, UUID id) {
    return of(ownerId).where(row + ".id = :id", "id", id);
  }
}
