package nl.olievlek.platform.persistence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.olievlek.platform.paging.KeysetRequest;
import nl.olievlek.platform.paging.PageRequest;

/**
 * A SELECT that is put together from a fixed text, conditions and an order.
 *
 * <p>Values are always bound. Texts come from the source code only, never from a caller.
 */
public final class Query implements Listed {

  private final String select;
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> arguments = new HashMap<>();
  private String order = "";
  private boolean searches;

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

  /** Takes over the arguments of a condition that is a part of the SELECT itself. */
  public Query with(Condition part) {
    arguments.putAll(part.arguments());
    return this;
  }

  /** Takes over the arguments of another query, which is a part of this text. */
  Query with(Query part) {
    arguments.putAll(part.arguments);
    searches |= part.searches;
    return this;
  }

  /** Adds a condition that every row must meet. */
  public Query where(Condition condition) {
    conditions.add("(" + condition.text() + ")");
    return with(condition);
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
    return whereFound(List.of(new SearchKey("true", key)), name, value);
  }

  /** As {@link #whereFound(String, String, String)}, in the one column or in the other. */
  public Query whereFound(List<SearchKey> keys, String name, String value) {
    var words = value == null ? List.<String>of() : SearchWords.of(value);
    if (words.isEmpty()) {
      return this;
    }
    var either = new ArrayList<String>();
    for (var key : keys) {
      var all = new StringBuilder(key.condition());
      for (var index = 0; index < words.size(); index++) {
        all.append(" and %s like '%%' || fold(:%s) || '%%'".formatted(key.column(), name + index));
        arguments.put(name + index, words.get(index));
      }
      either.add(all.toString());
    }
    searches = true;
    conditions.add(either.stream().collect(Collectors.joining(") or (", "((", "))")));
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
    return as(around.formatted(unordered()));
  }

  String text() {
    return unordered() + order;
  }

  /** Whether how many rows are found depends on what was typed. */
  boolean searches() {
    return searches;
  }

  Map<String, Object> arguments() {
    return arguments;
  }

  /**
   * One row more than the page, to know whether there is a next one; literals, so that the plan is
   * cached.
   */
  @Override
  public Query limited(PageRequest page) {
    return as(text() + "\nlimit " + (page.pageSize() + 1) + " offset " + page.offset());
  }

  /** Another text with the same arguments. */
  Query as(String text) {
    return new Query(text).with(this);
  }

  /**
   * One row more than the stretch; the order comes from the caller and must begin at the cursor.
   */
  Query limited(KeysetRequest stretch) {
    return as(text() + "\nlimit " + (stretch.pageSize() + 1));
  }

  @Override
  public Query counted() {
    return within("select count(*) from (%s) counted");
  }

  String unordered() {
    return conditions.isEmpty()
        ? select
        : select + "\nwhere " + String.join("\n  and ", conditions);
  }
}
