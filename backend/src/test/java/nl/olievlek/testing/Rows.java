package nl.olievlek.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.olievlek.platform.persistence.Ids;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.time.Clocks;

/** Puts rows straight into the database, for the fixtures of all features. */
@ApplicationScoped
public class Rows {

  private final Sql sql;

  Rows(Sql sql) {
    this.sql = sql;
  }

  /** Inserts a row with an identifier, a version and its times; columns and values in turn. */
  public UUID insert(String table, Object... columnsAndValues) {
    var row = new HashMap<String, Object>();
    var id = Ids.next();
    row.put("id", id);
    row.put("version", 0L);
    row.put("created_at", Instant.now().atOffset(ZoneOffset.UTC));
    row.put("updated_at", Instant.now().atOffset(ZoneOffset.UTC));
    for (var i = 0; i < columnsAndValues.length; i += 2) {
      row.put((String) columnsAndValues[i], columnsAndValues[i + 1]);
    }
    insertRaw(table, row);
    return id;
  }

  /** Inserts exactly these columns. */
  public void insertRaw(String table, Map<String, Object> row) {
    var columns = String.join(", ", row.keySet());
    var values = row.keySet().stream().map(c -> ":" + c).collect(Collectors.joining(", "));
    sql.execute("insert into " + table + " (" + columns + ") values (" + values + ")", row);
  }

  /** Counts the rows that meet a condition on one value. */
  public long count(String table, String condition, Object value) {
    return sql.one(
            Long.class, Query.of("select count(*) from " + table).where(condition, "value", value))
        .orElseThrow();
  }

  /** The identifier of the one row that meets a condition on one value. */
  public UUID id(String table, String condition, Object value) {
    return sql.one(UUID.class, Query.of("select id from " + table).where(condition, "value", value))
        .orElseThrow();
  }

  /** A name that no other test uses. */
  public static String unique(String name) {
    return name + " " + Ids.next().toString().substring(24);
  }

  /** The day before today, for what must be valid already. */
  public static LocalDate yesterday() {
    return LocalDate.now(Clocks.PEOPLE).minusDays(1);
  }
}
