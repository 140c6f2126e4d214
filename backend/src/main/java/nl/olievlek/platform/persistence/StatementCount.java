package nl.olievlek.platform.persistence;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;

/** Counts the SQL statements sent, so that a test can hold every endpoint to its fixed number. */
@Default
@PersistenceUnitExtension
@ApplicationScoped
public class StatementCount implements StatementInspector, SqlLogger {

  private static final long serialVersionUID = 1L;

  private final AtomicLong count = new AtomicLong();

  /** Statements since the process started. */
  public long total() {
    return count.get();
  }

  @Override
  public String inspect(String sql) {
    count.incrementAndGet();
    return sql;
  }

  @Override
  public void logBeforeExecution(StatementContext context) {
    count.incrementAndGet();
  }
}
