package nl.olievlek.account.factor;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.security.Sealed;

/** The secrets that people share with their app, sealed. */
@ApplicationScoped
class TotpSecrets {

  private static final Duration TO_CONFIRM = Duration.ofMinutes(15);

  private final Sql sql;
  private final Sealed sealed;
  private final Clock clock;

  TotpSecrets(Sql sql, Sealed sealed, Clock clock) {
    this.sql = sql;
    this.sealed = sealed;
    this.clock = clock;
  }

  /** A stored secret. */
  record Stored(
      String sealedSecret, Instant confirmedAt, String pendingSecret, Instant pendingUntil) {}

  Optional<Stored> of(UUID person) {
    return sql.one(
        Stored.class,
        Query.of("select sealed_secret, confirmed_at, pending_secret, pending_until from totp")
            .where("person_id = :person", "person", person));
  }

  Optional<Instant> confirmedAt(UUID person) {
    return of(person).map(Stored::confirmedAt);
  }

  /** A new secret, which replaces the former one when a code of it was shown. */
  byte[] begin(UUID person) {
    var secret = Totp.draw();
    var row = row(person);
    row.put("secret", sealed.seal(place(person), secret));
    row.put("until", clock.instant().plus(TO_CONFIRM).atOffset(ZoneOffset.UTC));
    sql.execute(
        """
        insert into totp (person_id, pending_secret, pending_until) values (:person, :secret, :until)
        on conflict (person_id) do update
        set pending_secret = excluded.pending_secret, pending_until = excluded.pending_until
        """,
        row);
    return secret;
  }

  /** Whether the code shows that the app has the new secret. */
  boolean confirm(UUID person, String code) {
    var step =
        of(person)
            .filter(stored -> stored.pendingSecret() != null)
            .filter(stored -> stored.pendingUntil().isAfter(clock.instant()))
            .map(stored -> sealed.open(place(person), stored.pendingSecret()))
            .map(secret -> Totp.step(secret, code, clock.instant()));
    if (step.isEmpty() || step.get().isEmpty()) {
      return false;
    }
    var row = row(person);
    row.put("now", now());
    row.put("step", step.get().getAsLong());
    return sql.execute(
            """
            update totp set sealed_secret = pending_secret, confirmed_at = :now, last_step = :step,
              pending_secret = null, pending_until = null
            where person_id = :person and pending_secret is not null
            """,
            row)
        == 1;
  }

  /** Checks a code; uses one that is right and was not used before. */
  CodeCheck use(UUID person, String code) {
    var stored = of(person).map(Stored::sealedSecret);
    if (stored.isEmpty()) {
      return CodeCheck.WRONG;
    }
    var step = Totp.step(sealed.open(place(person), stored.get()), code, clock.instant());
    if (step.isEmpty()) {
      return CodeCheck.WRONG;
    }
    var row = row(person);
    row.put("step", step.getAsLong());
    var used =
        sql.execute(
            "update totp set last_step = :step where person_id = :person and last_step < :step",
            row);
    return CodeCheck.firstUse(used == 1);
  }

  boolean remove(UUID person) {
    return sql.execute("delete from totp where person_id = :person", Map.of("person", person)) > 0;
  }

  private static String place(UUID person) {
    return "totp:" + person;
  }

  private static Map<String, Object> row(UUID person) {
    var row = new HashMap<String, Object>();
    row.put("person", person);
    return row;
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
