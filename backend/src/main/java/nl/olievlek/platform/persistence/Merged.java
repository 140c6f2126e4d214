package nl.olievlek.platform.persistence;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.olievlek.platform.paging.PageRequest;

/**
 * A list that is reached in several ways, of which no one index knows the order together: each part
 * is sorted and cut by an index of its own, what is left of all is merged and cut again, and only
 * the rows of the page are dressed.
 *
 * @param dress SQL that adds the rest to the rows of the page, which stand in {@code %s}
 * @param alias what those rows are called there
 * @param parts parts that have no row in common, each in the order of the list
 * @param order the order of the list, by columns of the parts
 */
public record Merged(String dress, String alias, List<Query> parts, String order)
    implements Listed {

  @Override
  public Query limited(PageRequest page) {
    var most = page.offset() + page.pageSize() + 1;
    var found = together(part -> "(" + part.text() + "\nlimit " + most + ")");
    var cut = "select * from (%s) %s order by %s limit %d offset %d";
    var rows = cut.formatted(found, alias, order, page.pageSize() + 1, page.offset());
    return of(dress.formatted("(" + rows + ")") + "\norder by " + order);
  }

  @Override
  public Query counted() {
    var counted = together(part -> "(select count(*) as number from (" + part.unordered() + ") p)");
    return of("select cast(coalesce(sum(number), 0) as bigint) from (" + counted + ") counted");
  }

  private String together(Function<Query, String> text) {
    return parts.stream().map(text).collect(Collectors.joining("\nunion all\n"));
  }

  private Query of(String text) {
    var query = Query.of(text);
    parts.forEach(query::with);
    return query;
  }
}
