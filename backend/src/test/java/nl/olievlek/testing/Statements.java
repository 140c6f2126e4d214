package nl.olievlek.testing;

import jakarta.enterprise.context.ApplicationScoped;
import nl.olievlek.platform.persistence.StatementCount;

/** Counts SQL statements, to hold an endpoint to its fixed number. */
@ApplicationScoped
public class Statements {

  private final StatementCount count;

  Statements(StatementCount count) {
    this.count = count;
  }

  /**
   * Number of SQL statements that were sent while this ran, the look-up of the caller's grants
   * included.
   */
  public long during(Runnable request) {
    var before = count.total();
    request.run();
    return count.total() - before;
  }
}
