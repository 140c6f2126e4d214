package nl.olievlek.account.auth;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.platform.audit.AuditTrail;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;

/**
 * Passwords, kept as Argon2id with the parameters that OWASP advises (19 MiB, 2 passes, 1 lane).
 */
@ApplicationScoped
class Passwords {

  private static final Argon2Function ARGON2ID =
      Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

  /** Compared with when there is no such person, so that the answer takes as long. */
  private static final String NOBODY = hash("nobody");

  private final Sql sql;
  private final AuditTrail audit;
  private final Clock clock;

  Passwords(Sql sql, AuditTrail audit, Clock clock) {
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
            hash(password),
            "at",
            clock.instant().atOffset(ZoneOffset.UTC)));
    audit.record(AuditTrail.Action.CHANGED, Passwords.class, person);
  }

  boolean match(UUID person, String password) {
    var stored =
        person == null
            ? NOBODY
            : sql.one(
                    String.class,
                    Query.of("select password_hash from credential")
                        .where("person_id = :person", "person", person))
                .orElse(NOBODY);
    return Password.check(password, stored).with(ARGON2ID)
        && person != null
        && !stored.equals(NOBODY);
  }

  private static String hash(String password) {
    return Password.hash(password).addRandomSalt().with(ARGON2ID).getResult();
  }
}
