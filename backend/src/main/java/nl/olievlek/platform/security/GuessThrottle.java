package nl.olievlek.platform.security;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Supplier;
import nl.olievlek.platform.problem.ProblemException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps an address from guessing at secrets in links: only what goes wrong counts. */
@ApplicationScoped
public class GuessThrottle {

  private static final int NOT_FOUND = 404;
  private static final Duration WINDOW = Duration.ofMinutes(10);

  private final RateLimit addresses;
  private final HttpServerRequest request;

  GuessThrottle(
      @ConfigProperty(name = "olievlek.secret.failures-per-address", defaultValue = "60")
          int perAddress,
      HttpServerRequest request) {
    addresses = new RateLimit("address", perAddress, WINDOW);
    this.request = request;
  }

  /**
   * Does something with a secret; 404 tells that it was wrong.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 429 after too many that were wrong
   */
  public <T> T guarded(Supplier<T> deed) {
    var address = request.remoteAddress().hostAddress();
    addresses.require(address, request);
    try {
      return deed.get();
    } catch (ProblemException problem) {
      if (problem.status() == NOT_FOUND) {
        addresses.take(address);
        addresses.tell(address, request);
      }
      throw problem;
    }
  }
}
