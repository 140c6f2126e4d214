package nl.olievlek.account.auth;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;
import nl.olievlek.platform.problem.ProblemKind;
import nl.olievlek.platform.problem.Problems;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Slows down guessing, per account and per address. Only failures count, and a bucket fills again
 * by itself: nobody is locked out for good.
 */
@ApplicationScoped
class LoginThrottle {

  private static final int LARGEST = 100_000;

  private final LoadingCache<String, Bucket> accounts;
  private final LoadingCache<String, Bucket> addresses;

  LoginThrottle(
      @ConfigProperty(name = "olievlek.login.failures-per-account", defaultValue = "10")
          int perAccount,
      @ConfigProperty(name = "olievlek.login.failures-per-address", defaultValue = "60")
          int perAddress) {
    accounts = buckets(perAccount);
    addresses = buckets(perAddress);
  }

  /**
   * Refuses when too much went wrong lately.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 429
   */
  void require(String email, String address) {
    if (account(email).getAvailableTokens() < 1
        || addresses.get(address).getAvailableTokens() < 1) {
      throw Problems.of(ProblemKind.TOO_MANY_REQUESTS);
    }
  }

  void failed(String email, String address) {
    account(email).tryConsume(1);
    addresses.get(address).tryConsume(1);
  }

  private Bucket account(String email) {
    return accounts.get(Tokens.hash(email.strip().toLowerCase(Locale.ROOT)));
  }

  private static LoadingCache<String, Bucket> buckets(int failures) {
    return Caffeine.newBuilder()
        .maximumSize(LARGEST)
        .expireAfterAccess(Duration.ofHours(1))
        .build(key -> bucket(failures));
  }

  private static Bucket bucket(int failures) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(failures).refillGreedy(failures, Duration.ofMinutes(10)))
        .build();
  }
}
