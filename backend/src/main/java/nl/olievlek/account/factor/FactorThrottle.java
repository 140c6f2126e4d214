package nl.olievlek.account.factor;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import nl.olievlek.platform.security.RateLimit;

/**
 * Slows down guessing of codes per person: at ten an hour, a year of guessing finds a code of an
 * app with a chance of about one in four. Only failures count, and nobody is locked out for good.
 */
@ApplicationScoped
class FactorThrottle {

  private static final int AN_HOUR = 10;

  private final RateLimit people = new RateLimit("codes", AN_HOUR, Duration.ofHours(1));
  private final HttpServerRequest request;

  FactorThrottle(HttpServerRequest request) {
    this.request = request;
  }

  /**
   * Refuses when too much went wrong lately.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 429
   */
  void require(UUID person) {
    people.require(person.toString(), request);
  }

  void failed(UUID person) {
    people.take(person.toString());
    people.tell(person.toString(), request);
  }
}
