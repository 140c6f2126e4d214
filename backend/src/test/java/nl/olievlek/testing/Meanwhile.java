package nl.olievlek.testing;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Two requests of which neither is done before the other has looked: both stop where they would
 * write, the first before the second begins.
 */
@ApplicationScoped
public class Meanwhile {

  private final Rows rows;
  private final String url;

  Meanwhile(Rows rows, @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url) {
    this.rows = rows;
    this.url = url;
  }

  /** The status codes, in the same order. */
  public List<Integer> both(Callable<Response> first, Callable<Response> second) throws Exception {
    try (var other = DriverManager.getConnection(url, "postgres", "trusted");
        var threads = Executors.newFixedThreadPool(2)) {
      other.setAutoCommit(false);
      // Everything that changes leaves its trail, which nobody can now.
      try (var stop = other.createStatement()) {
        stop.execute("lock table audit_record in share mode");
      }
      var one = threads.submit(first);
      untilWaiting(1, one);
      assertThat(one.isDone()).as("the first is refused").isFalse();
      var two = threads.submit(second);
      untilWaiting(2, two);
      other.commit();
      return List.of(status(one), status(two));
    }
  }

  private void untilWaiting(int how, Future<Response> call) throws SQLException {
    var late = Instant.now().plus(Duration.ofSeconds(20));
    while (waiting() < how && !call.isDone()) {
      assertThat(Instant.now()).as("waits or is done").isBefore(late);
      Thread.onSpinWait();
    }
  }

  private long waiting() {
    return rows.count("pg_locks", "not granted and locktype <> :value", "advisory");
  }

  private static int status(Future<Response> call) throws Exception {
    return call.get(30, SECONDS).statusCode();
  }
}
