package nl.olievlek.account.auth;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;
import nl.olievlek.platform.security.RateLimit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Slows down guessing, per account and per address. Only failures count, and what was used up comes
 * back by itself: nobody is locked out for good. Whether an account exists makes no difference.
 */
@ApplicationScoped
class LoginThrottle {

  private static final Duration WINDOW = Duration.ofMinutes(10);

  private final RateLimit accounts;
  private final RateLimit addresses;
  private final HttpServerRequest request;

  LoginThrottle(
      @ConfigProperty(name = "olievlek.login.failures-per-account", defaultValue = "10")
          int perAccount,
      @ConfigProperty(name = "olievlek.login.failures-per-address", defaultValue = "60")
          int perAddress,
      HttpServerRequest request) {
    accounts = new RateLimit("account", perAccount, WINDOW);
    addresses = new RateLimit("address", perAddress, WINDOW);
    this.request = request;
  }

  /**
   * Refuses when too much went wrong lately.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 429
   */
  void require(String email, String address) {
    accounts.require(account(email), request);
    addresses.require(address, request);
  }

  /** Counts a failure, and tells in the headers of the answer how many are left. */
  void failed(String email, String address) {
    accounts.take(account(email));
    addresses.take(address);
    accounts.tell(account(email), request);
    addresses.tell(address, request);
  }

  private static String account(String email) {
    return Tokens.hash(email.strip().toLowerCase(Locale.ROOT));
  }
}
