package nl.olievlek.platform.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.platform.audit.AuditTrail;
import nl.olievlek.platform.persistence.Ids;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;

/** The steps that were taken, as the database keeps them. */
@ApplicationScoped
class StoredTransitions {

  private static final String INSERT =
      """
      insert into transition_record (id, subject_type, subject_id, from_state, to_state, reason, recorded_at, actor_id)
      values (:id, :type, :subject, :from, :to, :reason, :at, :actor)
      """;

  private final Sql sql;

  StoredTransitions(Sql sql) {
    this.sql = sql;
  }

  void add(List<Map<String, Object>> rows) {
    sql.executeAll(INSERT, rows);
  }

  static Map<String, Object> row(
      Class<?> type,
      UUID subject,
      Enum<?> from,
      Enum<?> to,
      String reason,
      Instant at,
      UUID actor) {
    var row = new HashMap<String, Object>();
    row.put("id", Ids.next());
    row.put("type", AuditTrail.name(type));
    row.put("subject", subject);
    row.put("from", from == null ? null : from.name());
    row.put("to", to.name());
    row.put("reason", reason);
    row.put("at", at.atOffset(ZoneOffset.UTC));
    row.put("actor", actor);
    return row;
  }

  /** Of things of one kind, oldest first. */
  List<Taken> of(String type, Collection<UUID> subjects) {
    return sql.list(
        Taken.class,
        Query.of(
                "select from_state, to_state, reason, recorded_at, actor_id from transition_record")
            .where("subject_type = :type", "type", type)
            .where("subject_id = any(:subjects)", "subjects", subjects.toArray(UUID[]::new))
            .orderBy("id"));
  }
}
