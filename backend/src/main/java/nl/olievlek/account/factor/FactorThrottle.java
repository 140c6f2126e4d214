package nl.olievlek.account.factor;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import nl.olievlek.platform.problem.ProblemKind;
import nl.olievlek.platform.problem.Problems;

/**
 * Slows down guessing of codes per person: at ten an hour, a year of guessing finds a code of an
 * app with a chance of about one in four. Only failures count, and nobody is locked out for good.
 */
@ApplicationScoped
class FactorThrottle {

  private static final int LARGEST = 100_000;
  private static final int AN_HOUR = 10;

  private final LoadingCache<UUID, Bucket> people =
      Caffeine.newBuilder()
          .maximumSize(LARGEST)
          .expireAfterAccess(Duration.ofHours(2))
          .build(person -> bucket());

  /**
   * Refuses when too much went wrong lately.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 429
   */
  void require(UUID person) {
    if (people.get(person).getAvailableTokens() < 1) {
      throw Problems.of(ProblemKind.TOO_MANY_REQUESTS);
    }
  }

  void failed(UUID person) {
    people.get(person).tryConsume(1);
  }

  private static Bucket bucket() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(AN_HOUR).refillGreedy(AN_HOUR, Duration.ofHours(1)))
        .build();
  }
}
