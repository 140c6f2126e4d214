package nl.olievlek.account.auth;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import nl.olievlek.platform.security.RateLimit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps people from having us mail somebody over and over; every request counts. */
@ApplicationScoped
class MailThrottle {

  private static final Duration WINDOW = Duration.ofHours(1);

  private final RateLimit accounts;
  private final RateLimit addresses;
  private final HttpServerRequest request;

  MailThrottle(
      @ConfigProperty(name = "olievlek.mail.asked-per-account", defaultValue = "5") int perAccount,
      @ConfigProperty(name = "olievlek.mail.asked-per-address", defaultValue = "60") int perAddress,
      HttpServerRequest request) {
    accounts = new RateLimit("account", perAccount, WINDOW);
    addresses = new RateLimit("address", perAddress, WINDOW);
    this.request = request;
  }

  /**
   * Counts a request.
   *
   * @param account about whom it is, known or not
   * @param address network address it came from
   * @throws nl.olievlek.platform.problem.ProblemException 429 after too many within an hour
   */
  void take(String account, String address) {
    addresses.take(address, request);
    accounts.take(Tokens.hash(account), request);
  }
}
