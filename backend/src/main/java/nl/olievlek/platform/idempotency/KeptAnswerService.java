package nl.olievlek.platform.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.platform.persistence.Sql;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Forgets answers that were kept for repeated requests: they repeat what was told of people. */
@ApplicationScoped
public class KeptAnswerService {

  private static final String ABOUT =
      """
      delete from idempotency_record
      where actor_id = any(:people)
        or exists (select 1 from unnest(:people) p(id) where body like '%' || p.id || '%')""";

  private final Sql sql;
  private final Clock clock;
  private final Duration kept;

  KeptAnswerService(
      Sql sql, Clock clock, @ConfigProperty(name = "olievlek.idempotency.kept") Duration kept) {
    this.sql = sql;
    this.clock = clock;
    this.kept = kept;
  }

  /** Forgets all that were given to these people or name them; call within a transaction. */
  public void forget(Collection<UUID> people) {
    sql.execute(ABOUT, Map.of("people", people.toArray(UUID[]::new)));
  }

  @Scheduled(cron = "{olievlek.idempotency.tidy}", timeZone = "Europe/Amsterdam")
  @Transactional
  void tidy() {
    sql.execute(
        "delete from idempotency_record where created_at < :before",
        Map.of("before", clock.instant().minus(kept).atOffset(ZoneOffset.UTC)));
  }
}
