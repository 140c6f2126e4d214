package nl.olievlek.account.session;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import nl.olievlek.platform.persistence.Sql;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Forgets sessions that are over long since: nobody needs to know for ever who was in when. */
@ApplicationScoped
class SessionTidyingService {

  private final Sql sql;
  private final Clock clock;
  private final Duration kept;

  SessionTidyingService(
      Sql sql, Clock clock, @ConfigProperty(name = "olievlek.session.kept") Duration kept) {
    this.sql = sql;
    this.clock = clock;
    this.kept = kept;
  }

  @Scheduled(cron = "{olievlek.session.tidy}", timeZone = "Europe/Amsterdam")
  @Transactional
  void tidy() {
    var over = Map.of("before", clock.instant().minus(kept).atOffset(ZoneOffset.UTC));
    sql.execute(
        """
        delete from refresh_session r using sign_in_session s
        where s.id = r.family_id and coalesce(s.ended_at, s.last_used_at) < :before
        """,
        over);
    sql.execute(
        "delete from sign_in_session where coalesce(ended_at, last_used_at) < :before", over);
  }
}
