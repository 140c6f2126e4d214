package nl.olievlek.platform.persistence;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.StatementCustomizer;
import org.postgresql.PGStatement;

/** Keeps the database from using one plan for all values of a statement. */
final class PlannedEachTime implements StatementCustomizer {

  @Override
  public void beforeExecution(PreparedStatement statement, StatementContext context)
      throws SQLException {
    statement.unwrap(PGStatement.class).setPrepareThreshold(0);
  }
}
