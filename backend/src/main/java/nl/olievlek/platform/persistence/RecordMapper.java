package nl.olievlek.platform.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Maps rows to one record. Which column goes where is found once for each statement: Jdbi would do
 * so each time, which by a profile took Java longer than running the statement.
 */
final class RecordMapper<T> implements RowMapper<T> {

  /** Filters put many statements together; those beyond this number are just not remembered. */
  private static final int MOST_STATEMENTS = 500;

  private final RowMapper<T> columns;
  private final Map<String, RowMapper<T>> byStatement = new ConcurrentHashMap<>();

  @SuppressWarnings("unchecked")
  RecordMapper(Class<?> type) {
    var constructor = type.getDeclaredConstructors()[0];
    constructor.setAccessible(true);
    columns = (RowMapper<T>) ConstructorMapper.of(constructor);
  }

  @Override
  public T map(ResultSet rows, StatementContext context) throws SQLException {
    return columns.map(rows, context);
  }

  @Override
  public RowMapper<T> specialize(ResultSet rows, StatementContext context) throws SQLException {
    var statement = context.getRenderedSql();
    var known = byStatement.get(statement);
    if (known == null) {
      known = columns.specialize(rows, context);
      if (byStatement.size() < MOST_STATEMENTS) {
        byStatement.put(statement, known);
      }
    }
    return known;
  }
}
