package nl.olievlek.platform.persistence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.olievlek.platform.paging.KeysetRequest;
import nl.olievlek.platform.paging.PageRequest;

/**
 * A SELECT that is put together from a fixed text, conditions and an order.
 *
 * <p>Values are always bound. Texts come from the source code only, never from a caller.
 */
public final class Query {

  private final String select;
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> arguments = new HashMap<>();
  private String order = "";

  private Query(String select) {
    this.select = select;
  }

  /** Starts from SELECT and FROM, without a WHERE. */
  public static Query of(String select) {
    return new Query(select);
  }

  /** Binds a parameter that the SELECT itself uses. */
  public Query with(String name, Object value) {
    arguments.put(name, value);
    return this;
  }

  /** Adds a condition that every row must meet. */
  public Query where(Condition condition) {
    conditions.add("(" + condition.text() + ")");
    arguments.putAll(condition.arguments());
    return this;
  }

  /** Adds a condition on one parameter of the given name. */
  public Query where(String text, String name, Object value) {
    return where(Condition.of(text, name, value));
  }

  /** Adds a condition only when the caller filled in the filter. */
  public Query whereGiven(String text, String name, Object value) {
    return value == null ? this : where(text, name, value instanceof Enum<?> e ? e.name() : value);
  }

  /**
   * Adds a search for every word that the caller typed, however it is written: without accents,
   * capitals and apostrophes alike; only when the caller filled it in.
   *
   * @param key a column with folded words, see the function {@code fold} in the migrations
   */
  public Query whereFound(String key, String name, String value) {
    var words = value == null ? List.<String>of() : SearchWords.of(value);
    for (var index = 0; index < words.size(); index++) {
      var word = name + index;
      where(key + " like '%' || fold(:" + word + ") || '%'", word, words.get(index));
    }
    return this;
  }

  /**
   * Orders the rows; the text comes from an allow-list, see {@link
   * nl.olievlek.platform.paging.Sorts}.
   */
  public Query orderBy(String text) {
    order = "\norder by " + text;
    return this;
  }

  /**
   * The same rows without an order, as a part of another SELECT.
   *
   * @param around text with {@code %s} where the rows come in
   */
  public Query within(String around) {
    var whole = new Query(around.formatted(unordered()));
    whole.arguments.putAll(arguments);
    return whole;
  }

  String text() {
    return unordered() + order;
  }

  Map<String, Object> arguments() {
    return arguments;
  }

  /**
   * One row more than the page, to know whether there is a next one; literals, so that the plan is
   * cached.
   */
  Query limited(PageRequest page) {
    var limited =
        new Query(text() + "\nlimit " + (page.pageSize() + 1) + " offset " + page.offset());
    limited.arguments.putAll(arguments);
    return limited;
  }

  /**
   * One row more than the stretch; the order comes from the caller and must begin at the cursor.
   */
  Query limited(KeysetRequest stretch) {
    var limited = new Query(text() + "\nlimit " + (stretch.pageSize() + 1));
    limited.arguments.putAll(arguments);
    return limited;
  }

  Query counted() {
    return within("select count(*) from (%s) counted");
  }

  private String unordered() {
    return conditions.isEmpty()
        ? select
        : select + "\nwhere " + String.join("\n  and ", conditions);
  }
}
