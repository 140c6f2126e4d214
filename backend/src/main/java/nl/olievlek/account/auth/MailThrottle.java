package nl.olievlek.account.auth;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import nl.olievlek.platform.problem.ProblemKind;
import nl.olievlek.platform.problem.Problems;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps people from having us mail somebody over and over; every request counts. */
@ApplicationScoped
class MailThrottle {

  private static final int LARGEST = 100_000;

  private final LoadingCache<String, Bucket> accounts;
  private final LoadingCache<String, Bucket> addresses;

  MailThrottle(
      @ConfigProperty(name = "olievlek.mail.asked-per-account", defaultValue = "5") int perAccount,
      @ConfigProperty(name = "olievlek.mail.asked-per-address", defaultValue = "60")
          int perAddress) {
    accounts = buckets(perAccount);
    addresses = buckets(perAddress);
  }

  /**
   * Counts a request.
   *
   * @param account about whom it is, known or not
   * @param address network address it came from
   * @throws nl.olievlek.platform.problem.ProblemException 429 after too many within an hour
   */
  void take(String account, String address) {
    if (!addresses.get(address).tryConsume(1)
        || !accounts.get(Tokens.hash(account)).tryConsume(1)) {
      throw Problems.of(ProblemKind.TOO_MANY_REQUESTS);
    }
  }

  private static LoadingCache<String, Bucket> buckets(int requests) {
    return Caffeine.newBuilder()
        .maximumSize(LARGEST)
        .expireAfterAccess(Duration.ofHours(2))
        .build(
            key ->
                Bucket.builder()
                    .addLimit(
                        limit ->
                            limit.capacity(requests).refillGreedy(requests, Duration.ofHours(1)))
                    .build());
  }
}
