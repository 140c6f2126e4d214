package nl.olievlek.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.platform.persistence.Ids;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.security.Caller;
import nl.olievlek.platform.security.Scope;

/**
 * Writes who did what to which record. Contents are never repeated here, only the names of changed
 * fields.
 */
@ApplicationScoped
public class AuditTrail {

  private static final String INSERT =
      """
      insert into audit_record (id, recorded_at, actor_id, actor_roles, action, subject_type, subject_id, fields)
      values (:id, :at, :actor, :roles, :action, :type, :subject, :fields)
      """;

  private static final String INSERT_LOOK =
      """
      insert into audit_record (id, recorded_at, actor_id, actor_roles, action, subject_type, subject_id, fields)
      select :id, :at, :actor, :roles, :action, :type, :subject, :fields
      where not exists (select 1 from audit_concerns(:type, :subject) c where c.id = :actor)
      """;

  private final Sql sql;
  private final Clock clock;
  private final Caller caller;

  AuditTrail(Sql sql, Clock clock, Caller caller) {
    this.sql = sql;
    this.clock = clock;
    this.caller = caller;
  }

  /** What was done. */
  public enum Action {
    CREATED,
    CHANGED,
    REMOVED,
    VIEWED
  }

  /** Records that the caller looked at a record, unless it is the caller's own. */
  public void looked(Class<?> type, UUID subject) {
    sql.execute(INSERT_LOOK, row(Action.VIEWED, type, subject));
  }

  /** Records one deed of the caller, or of the product itself outside a request. */
  public void record(Action action, Class<?> type, UUID subject, String... fields) {
    sql.executeWithoutFlush(INSERT, row(action, type, subject, fields));
  }

  /** Records the same deed for many records that a statement changed at once. */
  public void recordAll(Action action, Class<?> type, Collection<UUID> subjects, String... fields) {
    sql.executeAll(
        INSERT, subjects.stream().map(subject -> row(action, type, subject, fields)).toList());
  }

  private Map<String, Object> row(Action action, Class<?> type, UUID subject, String... fields) {
    var row = new HashMap<String, Object>();
    row.put("id", Ids.next());
    row.put("at", clock.instant().atOffset(ZoneOffset.UTC));
    var actor = actor();
    row.put("actor", actor.map(Scope::person).orElse(null));
    row.put("roles", actor.map(AuditTrail::roles).orElseGet(() -> new String[0]));
    row.put("action", action.name());
    row.put("type", name(type));
    row.put("subject", subject);
    row.put("fields", fields);
    return row;
  }

  /** How a type is called in the trail: {@code HostPlace} becomes {@code host-place}. */
  public static String name(Class<?> type) {
    return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  private static String[] roles(Scope actor) {
    return actor.roles().stream().map(Enum::name).sorted().toArray(String[]::new);
  }

  private Optional<Scope> actor() {
    try {
      return caller.found();
    } catch (ContextNotActiveException outsideRequest) {
      return Optional.empty();
    }
  }
}
