package nl.olievlek.platform.security;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import nl.olievlek.platform.problem.ProblemKind;
import nl.olievlek.platform.problem.Problems;

/**
 * So many in so long, for each caller, filling again by itself. Says what is left in the headers
 * {@code RateLimit-Policy} and {@code RateLimit} (IETF draft-ietf-httpapi-ratelimit-headers).
 *
 * <p>Kept in memory: with several instances each counts its own.
 */
public final class RateLimit {

  private static final int LARGEST = 100_000;

  private final String policy;
  private final int quota;
  private final Duration window;
  private final LoadingCache<String, Bucket> buckets;

  /**
   * A limit.
   *
   * @param policy its name in the headers
   * @param quota how many
   * @param window in how long
   */
  public RateLimit(String policy, int quota, Duration window) {
    this.policy = policy;
    this.quota = quota;
    this.window = window;
    buckets =
        Caffeine.newBuilder()
            .maximumSize(LARGEST)
            .expireAfterAccess(window.multipliedBy(2))
            .build(key -> bucket());
  }

  /**
   * Takes one, and tells in the headers of the answer what is left.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 429 when nothing was left
   */
  public void take(String key, HttpServerRequest request) {
    if (!take(key)) {
      tell(key, request);
      throw refused(key, request);
    }
    tell(key, request);
  }

  /**
   * Refuses when nothing is left, without taking one; for limits on what goes wrong.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 429 when nothing was left
   */
  public void require(String key, HttpServerRequest request) {
    if (left(key) < 1) {
      tell(key, request);
      throw refused(key, request);
    }
  }

  /** Takes one when there is one. */
  public boolean take(String key) {
    return buckets.get(key).tryConsume(1);
  }

  /** Tells in the headers of the answer what is left. */
  public void tell(String key, HttpServerRequest request) {
    var left = left(key);
    var full = Math.ceilDiv((quota - left) * window.toSeconds(), quota);
    var headers = request.response().headers();
    headers.add(
        "RateLimit-Policy", "\"%s\";q=%d;w=%d".formatted(policy, quota, window.toSeconds()));
    headers.add("RateLimit", "\"%s\";r=%d;t=%d".formatted(policy, left, full));
  }

  private RuntimeException refused(String key, HttpServerRequest request) {
    var wait = buckets.get(key).estimateAbilityToConsume(1).getNanosToWaitForRefill();
    var seconds = Math.max(1, Math.ceilDiv(wait, 1_000_000_000L));
    request.response().headers().set("Retry-After", String.valueOf(seconds));
    return Problems.of(ProblemKind.TOO_MANY_REQUESTS);
  }

  private long left(String key) {
    return buckets.get(key).getAvailableTokens();
  }

  private Bucket bucket() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(quota).refillGreedy(quota, window))
        .build();
  }
}
