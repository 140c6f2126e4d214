package nl.olievlek.account.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.platform.persistence.Ids;
import nl.olievlek.platform.persistence.Sql;

/** Sessions as the ways in and out see them. Call within a transaction. */
@ApplicationScoped
public class Sessions {

  private static final String END =
      "update sign_in_session set ended_at = :now, end_reason = :reason where ended_at is null and ";

  private final Sql sql;
  private final Clock clock;

  Sessions(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * Begins a session.
   *
   * @param secondFactor whether the person gave a second factor too
   * @param device what the person uses, by name; null when unknown
   * @return its identifier, which is also the family of its refresh tokens
   */
  public UUID start(UUID person, Method method, boolean secondFactor, String device) {
    var id = Ids.next();
    var row = new HashMap<String, Object>();
    row.put("id", id);
    row.put("person", person);
    row.put("now", now());
    row.put("device", device);
    row.put("method", method.name());
    row.put("secondFactor", secondFactor);
    sql.execute(
        """
        insert into sign_in_session
          (id, person_id, created_at, last_used_at, device, method, second_factor, confirmed_at, factor_at)
        values (:id, :person, :now, :now, :device, :method, :secondFactor, :now,
          case when :secondFactor then :now end)
        """,
        row);
    return id;
  }

  /** Remembers that a session was used just now. */
  public void used(UUID session) {
    sql.execute(
        "update sign_in_session set last_used_at = :now where id = :id",
        Map.of("now", now(), "id", session));
  }

  /** Ends one session; one that ended before keeps its reason. */
  public boolean end(UUID session, EndReason reason) {
    return sql.execute(
            END + "id = :id", Map.of("now", now(), "reason", reason.name(), "id", session))
        > 0;
  }

  /** Ends every session of a person. */
  public void endAll(UUID person, EndReason reason) {
    sql.execute(
        END + "person_id = :person",
        Map.of("now", now(), "reason", reason.name(), "person", person));
  }

  /** Ends every session of a person but one. */
  public void endOthers(UUID person, UUID kept, EndReason reason) {
    sql.execute(
        END + "person_id = :person and id <> :kept",
        Map.of("now", now(), "reason", reason.name(), "person", person, "kept", kept));
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
