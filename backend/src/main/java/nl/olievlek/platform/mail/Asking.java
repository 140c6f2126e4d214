package nl.olievlek.platform.mail;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.problem.ProblemKind;
import nl.olievlek.platform.problem.Problems;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps people from having us ask somebody the same over and over. What was sent is counted, and
 * not what it was about: what is taken back and asked anew counts twice. In the database, so that
 * it holds on all instances and after a start.
 */
@ApplicationScoped
class Asking {

  private static final Duration WINDOW = Duration.ofDays(1);

  /** Of what was asked once too often, the one that has to be a day old before it may be again. */
  private static final String FULL_SINCE =
      """
      select max(m.created_at) from (
        select created_at, row_number() over (partition by to_address, template order by id desc) as nth
        from mail_message
        where asked_by = :asker and created_at > :since and to_address = any(:addresses)) m
      where m.nth = :most + 1
      having count(*) > 0""";

  private final Sql sql;
  private final Clock clock;
  private final HttpServerRequest request;
  private final int most;

  Asking(
      Sql sql,
      Clock clock,
      HttpServerRequest request,
      @ConfigProperty(name = "olievlek.mail.asked-per-reader", defaultValue = "10") int most) {
    this.sql = sql;
    this.clock = clock;
    this.request = request;
    this.most = most;
  }

  /** Call after they were left in the outbox; whoever is refused has sent none of them. */
  void require(List<Mail> mails) {
    mails.stream()
        .map(Mail::askedBy)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .forEach(asker -> require(asker, mails));
  }

  private void require(UUID asker, List<Mail> mails) {
    // Who asks many times at once is counted one after the other.
    sql.alone("asked-by " + asker);
    var now = clock.instant();
    var counted =
        Query.of(FULL_SINCE)
            .with("asker", asker)
            .with("since", now.minus(WINDOW).atOffset(ZoneOffset.UTC))
            .with("addresses", mails.stream().map(Mail::to).toArray(String[]::new))
            .with("most", most);
    sql.one(Instant.class, counted)
        .ifPresent(
            full -> {
              var wait = Duration.between(now, full.plus(WINDOW)).toSeconds() + 1;
              request.response().headers().set(HttpHeaders.RETRY_AFTER, String.valueOf(wait));
              throw Problems.of(ProblemKind.TOO_MANY_REQUESTS, "mail.asked-too-often", most);
            });
  }
}
