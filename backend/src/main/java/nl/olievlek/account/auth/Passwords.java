package nl.olievlek.account.auth;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.platform.audit.AuditTrail;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.security.SlowHash;

/** Passwords, kept as {@link SlowHash}. */
@ApplicationScoped
class Passwords {

  /** Compared with when there is no such person, so that the answer takes as long. */
  private final String nobody;

  private final SlowHash hashes;
  private final Sql sql;
  private final AuditTrail audit;
  private final Clock clock;

  Passwords(SlowHash hashes, Sql sql, AuditTrail audit, Clock clock) {
    this.hashes = hashes;
    nobody = hashes.of("nobody");
    this.sql = sql;
    this.audit = audit;
    this.clock = clock;
  }

  void set(UUID person, String password) {
    sql.execute(
        """
        insert into credential (person_id, password_hash, changed_at) values (:person, :hash, :at)
        on conflict (person_id) do update set password_hash = excluded.password_hash, changed_at = excluded.changed_at
        """,
        Map.of(
            "person",
            person,
            "hash",
            hashes.of(password),
            "at",
            clock.instant().atOffset(ZoneOffset.UTC)));
    audit.record(AuditTrail.Action.CHANGED, Passwords.class, person);
  }

  /** Takes as long, and asks the database as much, for nobody and for who has no password. */
  boolean match(UUID person, String password) {
    var stored =
        sql.one(
                String.class,
                Query.of("select password_hash from credential")
                    .where("person_id = cast(:person as uuid)", "person", person))
            .orElse(nobody);
    return hashes.matches(password, stored) && !stored.equals(nobody);
  }
}
