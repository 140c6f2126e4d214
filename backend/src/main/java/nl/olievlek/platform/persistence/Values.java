package nl.olievlek.platform.persistence;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The columns of a row as values of {@code java.time}, numbers, texts and lists: what they are
 * follows from the type of their column.
 */
final class Values {

  private Values() {}

  static Map<String, Object> of(ResultSet row) throws SQLException {
    var columns = row.getMetaData();
    var values = new LinkedHashMap<String, Object>();
    for (var i = 1; i <= columns.getColumnCount(); i++) {
      var value = row.getObject(i);
      values.put(
          columns.getColumnLabel(i),
          value instanceof Array array
              ? Stream.of((Object[]) array.getArray()).map(Values::plain).toList()
              : plain(value));
    }
    return values;
  }

  private static Object plain(Object value) {
    return switch (value) {
      case Date day -> day.toLocalDate();
      case Time time -> time.toLocalTime();
      case Timestamp moment -> moment.toInstant();
      case null, default -> value;
    };
  }
}
