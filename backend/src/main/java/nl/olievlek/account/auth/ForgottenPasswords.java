package nl.olievlek.account.auth;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;
import nl.olievlek.platform.problem.ProblemKind;
import nl.olievlek.platform.problem.Problems;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Takes requests for a new password. Whether there is such a person is looked up after the answer,
 * so that neither the answer nor the time it takes tells.
 */
@ApplicationScoped
class ForgottenPasswords {

  private static final Logger LOG = Logger.getLogger(ForgottenPasswords.class);

  private static final int LARGEST = 100_000;

  private final PasswordResetService resets;
  private final LoadingCache<String, Bucket> accounts;
  private final LoadingCache<String, Bucket> addresses;

  ForgottenPasswords(
      PasswordResetService resets,
      @ConfigProperty(name = "olievlek.password-reset.per-account", defaultValue = "5")
          int perAccount,
      @ConfigProperty(name = "olievlek.password-reset.per-address", defaultValue = "60")
          int perAddress) {
    this.resets = resets;
    accounts = buckets(perAccount);
    addresses = buckets(perAddress);
  }

  /**
   * Takes a request; the mail follows by itself.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 429 after too many, known or not
   */
  void take(String email, String address) {
    var known = email.strip().toLowerCase(Locale.ROOT);
    if (!addresses.get(address).tryConsume(1) || !accounts.get(Tokens.hash(known)).tryConsume(1)) {
      throw Problems.of(ProblemKind.TOO_MANY_REQUESTS);
    }
    Infrastructure.getDefaultExecutor().execute(() -> send(known));
  }

  private void send(String email) {
    try {
      resets.send(email);
    } catch (RuntimeException failure) {
      LOG.error("A link for a new password was not made", failure);
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
